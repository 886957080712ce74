package fr.conventio.reports.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.TaggedText.Element;
import fr.conventio.reports.page.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class RosterAnnexPdfTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() {
        file = folder.resolve("annexe-1.pdf");
        new RosterAnnexPdf().write(DijonAnnex.annex(), file, Progress.NONE);
    }

    @Test
    void it_is_fit_for_the_archives_and_for_everybody() throws Exception {
        assertFit();
    }

    @Test
    void odd_rosters_are_fit_too() throws Exception {
        for (var annex : List.of(
                OddAnnex.annex(),
                OddTexts.annex(),
                new RosterAnnex(DijonExample.dossier(), new Roster(DijonExample.parties(), List.of(), List.of())))) {
            new RosterAnnexPdf().write(annex, file, Progress.NONE);
            assertFit();
        }
    }

    @Test
    void a_file_without_structure_is_not_fit() throws Exception {
        WholeFile.write(file, out -> BarePdf.write(DijonAnnex.annex(), out));
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isNotEmpty();
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void qpdf_finds_nothing_wrong() throws Exception {
        var process = new ProcessBuilder("qpdf", "--check", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void the_same_dossier_gives_the_same_bytes() {
        // The order of a hash table's entries may be right by chance.
        for (int i = 0; i < 20; i++) {
            var again = folder.resolve("again.pdf");
            new RosterAnnexPdf().write(DijonAnnex.annex(), again, Progress.NONE);
            assertThat(again).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void it_says_its_title_and_language_and_shows_the_title() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Annexe 1 – Composition des services communs");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2019-01-01T00:00:00Z");
            assertThat(catalog.getLanguage()).isEqualTo("fr-FR");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void pages_are_landscape_a4_with_header_number_and_the_act() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isEqualTo(12);
            for (int page = 1; page <= pages; page++) {
                var size = document.getPage(page - 1).getMediaBox();
                assertThat(size.getWidth()).isEqualTo(842);
                assertThat(size.getHeight()).isEqualTo(595);
                assertThat(text(document, page))
                        .contains("Page " + page + " / " + pages)
                        .contains("Convention de services communs entre Dijon Métropole, la Ville de Dijon et son CCAS")
                        .contains(page < pages ? "Services communs" : "Récapitulatif");
            }
        }
    }

    @Test
    void a_service_that_goes_on_overleaf_has_its_caption_again() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var root = TaggedText.of(file);
            for (var group : groups(root)) {
                var name = plain(group.all("TH").getFirst().said());
                var service = name.substring(0, name.indexOf(" ("));
                int first = group.pages().stream().min(Integer::compare).orElseThrow();
                for (int page : group.pages()) {
                    var text = text(document, page).replaceAll("\\s+", " ");
                    assertThat(text.contains(service + " (suite)")).as(service).isEqualTo(page > first);
                    assertThat(text).contains(name.substring(name.indexOf(" (") + 1));
                }
            }
        }
    }

    @Test
    void no_row_is_left_alone() throws IOException {
        for (var group : groups(TaggedText.of(file))) {
            var rows = group.all("TR");
            if (rows.size() > 1) {
                assertThat(rows.get(0).pages()).isEqualTo(rows.get(1).pages()).hasSize(1);
                assertThat(rows.getLast().pages())
                        .isEqualTo(rows.get(rows.size() - 2).pages());
            }
        }
    }

    @Test
    void screen_readers_meet_the_list_service_by_service_then_the_totals() throws IOException {
        var root = TaggedText.of(file);
        assertThat(root.role()).isEqualTo("Document");
        assertThat(root.elements().stream().map(Element::role))
                .containsExactly("H1", "P", "P", "Table", "H2", "Table", "Table", "Table");
        assertThat(root.elements().get(2).said()).startsWith("Effectifs à la date d’effet du");
        var list = root.elements().get(3);
        var headings = list.all("THead").getFirst().all("TH");
        assertThat(headings)
                .hasSize(9)
                .allMatch(heading -> heading.attribute("Scope").equals("Column"));
        assertThat(groups(root)).hasSize(16);
        assertThat(list.all("TD")).hasSize(255 * 8);
        var annex = DijonAnnex.annex();
        for (int i = 0; i < 16; i++) {
            var group = annex.groups().get(i);
            var caption = groups(root).get(i).all("TH");
            assertThat(caption).hasSize(1);
            assertThat(plain(caption.getFirst().said()))
                    .isEqualTo(plain(group.service().name() + " (" + annex.caption(group) + ")"));
            assertThat(caption.getFirst().attribute("Scope")).isEqualTo("Row");
            assertThat(caption.getFirst().attribute("RowSpan"))
                    .isEqualTo(
                            group.posts().size() == 1 ? "" : "" + group.posts().size());
        }
    }

    @Test
    void every_cell_says_what_the_annex_says() throws IOException {
        var annex = DijonAnnex.annex();
        var expected = new ArrayList<String>();
        for (var group : annex.groups()) {
            for (var post : group.posts()) {
                annex.columns().stream()
                        .skip(1)
                        .map(column -> plain(annex.text(post, column.field())))
                        .forEach(expected::add);
            }
        }
        assertThat(TaggedText.of(file).elements().get(3).all("TD").stream().map(cell -> plain(cell.said())))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void the_totals_carry_the_figures_of_the_act() throws IOException {
        var tables = TaggedText.of(file).all("Table");
        assertThat(rows(tables.get(1)))
                .containsExactly(
                        "Employeur d’origine|A|B|C|Agents|Équivalents temps plein",
                        "Dijon Métropole|27|25|39|91|86,41",
                        "Ville de Dijon|39|45|77|161|155,90",
                        "Centre communal d’action sociale de la Ville de Dijon|1|1|1|3|2,90",
                        "Total|67|71|117|255|245,21");
        assertThat(rows(tables.get(2)))
                .containsExactly(
                        "Situation|Agents",
                        "Transférés le 1er janvier 2019|154",
                        "Transférés le 1er avril 2019|10",
                        "Non transférés|91");
        assertThat(rows(tables.get(3)))
                .hasSize(18)
                .contains("Ressources humaines|76|72,00|69", "Droit des sols|28|27,01|0")
                .endsWith("Total|255|245,21|164");
    }

    @Test
    void the_outline_leads_to_each_service_and_to_the_totals() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var items = StreamSupport.stream(
                            document.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .toList();
            var names = new ArrayList<>(DijonAnnex.annex().groups().stream()
                    .map(group -> group.service().name())
                    .toList());
            names.add("Récapitulatif");
            assertThat(items.stream().map(PDOutlineItem::getTitle)).containsExactlyElementsOf(names);
            for (var item : items) {
                int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                assertThat(text(document, page).replaceAll("\\s+", " ")).contains(item.getTitle());
            }
        }
    }

    @Test
    void no_text_is_cut_however_long() throws IOException {
        var annex = OddTexts.annex();
        new RosterAnnexPdf().write(annex, file, Progress.NONE);
        var said = TaggedText.of(file).allSaid();
        assertThat(said).contains("Anticonstitutionnellement".repeat(40)).contains("😀", "✓", "≤", "☐", "Ÿ", "ŵ");
        var endless = "mot ".repeat(8000).strip();
        var roster = annex.roster();
        var post = roster.posts().getFirst().withFunction(endless);
        new RosterAnnexPdf()
                .write(
                        new RosterAnnex(
                                DijonExample.dossier(), new Roster(roster.parties(), roster.services(), List.of(post))),
                        file,
                        Progress.NONE);
        assertThat(TaggedText.of(file).all("TD").stream().map(Element::said)).contains(endless);
    }

    @Test
    void what_no_font_has_is_still_said() throws IOException {
        new RosterAnnexPdf().write(OddTexts.annex(), file, Progress.NONE);
        assertThat(TaggedText.of(file).all("TD").stream()
                        .map(cell -> cell.source().getString("ActualText", "")))
                .anyMatch(text -> text.contains("中文"));
    }

    @Test
    void a_cancelled_writing_leaves_what_was_there() throws IOException {
        var before = Files.readAllBytes(file);
        assertThatThrownBy(() -> new RosterAnnexPdf().write(DijonAnnex.annex(), file, (done, total) -> {
                    if (done > 100) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private void assertFit() throws Exception {
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<Element> groups(Element root) {
        return root.elements().get(3).all("TBody");
    }

    private static List<String> rows(Element table) {
        return table.all("TR").stream().map(row -> plain(row.allSaid())).toList();
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return plain(stripper.getText(document));
    }

    /** No-break spaces are drawn, and read back, as plain ones. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').strip();
    }
}
