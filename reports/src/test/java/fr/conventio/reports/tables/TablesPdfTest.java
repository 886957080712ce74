package fr.conventio.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.TaggedText.Element;
import fr.conventio.reports.page.VeraPdf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TablesPdfTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("tables.pdf");
    }

    private static List<TablesDocument> samples() {
        return List.of(
                SampleTables.matrix(3),
                SampleTables.matrix(25),
                SampleTables.impacts(),
                SampleTables.raci(),
                SampleTables.several(),
                SampleTables.form(),
                SampleTables.endless(),
                SampleTables.longDomain());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void it_is_fit_for_the_archives_and_for_everybody(TablesDocument document) throws Exception {
        write(document);
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_same_document_gives_the_same_bytes(TablesDocument document) {
        write(document);
        var again = folder.resolve("again.pdf");
        new TablesPdf().write(document, again, Progress.NONE);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void screen_readers_meet_each_row_under_its_section_and_columns() throws IOException {
        write(SampleTables.matrix(25));
        var table = TaggedText.of(file).all("Table").getFirst();
        assertThat(table.all("THead").getFirst().all("TH").stream().map(TablesPdfTest::spans))
                .contains("Column 2×1 Service commun", "Column 1×22 Communes", "Column 2×1 Date d’effet")
                .hasSize(28);
        assertThat(table.all("TBody")).hasSize(16);
        var first = table.all("TBody").getFirst().all("TR");
        assertThat(first.stream().map(row -> spans(row.elements().getFirst())))
                .containsExactly(
                        "Column 1×27 Service commun numéro 0",
                        "Row 1×1 Une sous-partie dont le nom prend plus d’une ligne 0",
                        "Row 1×1 Partie 1");
        assertThat(table.all("TD").stream().filter(cell -> plain(cell).equals("X")))
                .hasSize(275);
        assertThat(plain(table.all("TR").getLast())).isEqualTo("Adhésions" + "|11".repeat(25) + "|");
    }

    @Test
    void cells_over_many_rows_say_how_many_and_are_said_once() throws IOException {
        write(SampleTables.impacts());
        var rows = TaggedText.of(file).all("TBody").getFirst().all("TR");
        assertThat(rows.getFirst().elements().stream().map(TablesPdfTest::spans))
                .contains("Row 3×1 Domaine 0", " 1×1 Nature 0.0", " 3×1 Direction des ressources humaines");
        assertThat(plain(rows.get(12).elements().get(4)))
                .as("lines are parted for those who hear them")
                .startsWith("– entretien avec le responsable – réunion d’information – entretien");
        assertThat(rows.get(1).elements()).hasSize(3);
        assertThat(rows).hasSize(18);
    }

    @Test
    void a_cell_whose_rows_go_on_overleaf_is_seen_again_there_but_said_once() throws IOException {
        write(SampleTables.longDomain());
        var root = TaggedText.of(file);
        var domain = root.all("TH").stream()
                .filter(heading -> plain(heading).equals("Domaine long"))
                .toList();
        assertThat(domain).hasSize(1);
        assertThat(domain.getFirst().pages()).containsExactly(1);
        assertThat(root.all("TR").getLast().pages()).containsExactly(3);
        for (int page = 1; page <= 3; page++) {
            assertThat(text(page)).contains("Domaine long", "Nature");
        }
        var actions = root.all("TD").stream()
                .filter(cell -> plain(cell).equals(SampleTables.LONG_ACTIONS))
                .toList();
        assertThat(actions).hasSize(1);
        assertThat(actions.getFirst().pages()).containsExactly(1, 2);
    }

    @Test
    void a_section_that_goes_on_overleaf_has_its_heading_again() throws IOException {
        write(SampleTables.raci());
        for (var body : TaggedText.of(file).all("TBody")) {
            var heading = body.all("TH").getFirst();
            int first = heading.pages().iterator().next();
            for (int page : body.pages()) {
                assertThat(text(page).contains(plain(heading) + " (suite)")).isEqualTo(page > first);
            }
        }
    }

    @Test
    void no_heading_and_no_row_is_left_alone_wherever_the_table_begins() throws IOException {
        for (int lines = 0; lines < 24; lines++) {
            var notes =
                    IntStream.range(0, lines).mapToObj(line -> "note " + line).toList();
            var matrix = SampleTables.matrix(3).parts().getFirst();
            write(SampleTables.document("Titre", notes, matrix));
            for (var body : TaggedText.of(file).all("TBody")) {
                var rows = body.all("TR");
                assertThat(rows.get(0).pages())
                        .isEqualTo(rows.get(1).pages())
                        .isEqualTo(rows.get(2).pages());
                assertThat(rows.getLast().pages())
                        .isEqualTo(rows.get(rows.size() - 2).pages());
            }
        }
    }

    @Test
    void no_page_is_begun_for_a_row_or_two_wherever_the_table_begins() throws IOException {
        for (int lines = 0; lines < 24; lines++) {
            var notes =
                    IntStream.range(0, lines).mapToObj(line -> "note " + line).toList();
            write(SampleTables.document(
                    "Titre", notes, SampleTables.matrix(3).parts().getFirst()));
            var rows = TaggedText.of(file).all("TBody").stream()
                    .flatMap(body -> body.all("TR").stream())
                    .toList();
            var last = rows.getLast().pages();
            assertThat(rows.reversed().stream().takeWhile(row -> row.pages().equals(last)))
                    .as("after %d notes", lines)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void rows_that_share_a_cell_stay_together_where_half_a_page_holds_them() throws IOException {
        write(SampleTables.impacts());
        var rows = TaggedText.of(file).all("TBody").getFirst().all("TR");
        assertThat(rows.subList(12, 18))
                .allMatch(row -> row.pages().equals(rows.getLast().pages()));
    }

    @Test
    void no_text_is_cut_however_long() throws IOException {
        write(SampleTables.endless());
        var said = TaggedText.of(file).all("TBody").stream()
                .flatMap(body -> body.all("TR").stream())
                .flatMap(row -> row.elements().stream())
                .map(TablesPdfTest::plain)
                .toList();
        assertThat(said)
                .contains(
                        "mot ".repeat(3000).strip(),
                        "terme ".repeat(2500).strip(),
                        "Anticonstitutionnellement".repeat(20));
    }

    @Test
    void parts_have_headings_paragraphs_and_lists() throws IOException {
        write(SampleTables.several());
        var root = TaggedText.of(file);
        assertThat(root.elements().stream().map(Element::role))
                .containsExactly("H1", "P", "H2", "P", "L", "Table", "H2", "Table", "H2", "P", "H2", "Table");
        var list = root.all("L").getFirst();
        assertThat(list.attribute("ListNumbering")).isEqualTo("Disc");
        assertThat(list.all("LI")).hasSize(2);
        assertThat(list.all("LI").getFirst().elements().stream().map(Element::role))
                .containsExactly("Lbl", "LBody");
        assertThat(plain(list.all("LBody").getFirst())).isEqualTo("l’ensemble A");
        assertThat(plain(root.all("Table").get(1).all("TR").getLast())).isEqualTo("Total|3|12|1 242,50|");
        assertThat(plain(root.all("Table").getLast().all("TBody").getFirst())).isEqualTo("Néant");
        assertThat(root.all("Table").getLast().pages()).containsExactly(2);
    }

    @Test
    void the_outline_leads_to_parts_and_sections() throws IOException {
        write(SampleTables.several());
        assertThat(outline())
                .containsExactly(
                        "Annexe 6 – Services numériques",
                        "Ensembles de services",
                        "Niveaux de service",
                        "Engagements",
                        "Échéances");
        write(SampleTables.form());
        assertThat(outline()).hasSize(25).startsWith("Questionnaire", "> Bloc 1", "> Bloc 2");
    }

    @Test
    void a_cancelled_writing_leaves_nothing() {
        assertThatThrownBy(() -> new TablesPdf().write(SampleTables.form(), file, (done, total) -> {
                    assertThat(total).isEqualTo(212);
                    if (done > 100) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private void write(TablesDocument document) {
        new TablesPdf().write(document, file, Progress.NONE);
    }

    private static String spans(Element cell) {
        var rows = cell.attribute("RowSpan");
        var columns = cell.attribute("ColSpan");
        return "%s %s×%s %s"
                .formatted(
                        cell.attribute("Scope"),
                        rows.isEmpty() ? "1" : rows,
                        columns.isEmpty() ? "1" : columns,
                        plain(cell));
    }

    private static String plain(Element element) {
        return element.allSaid().replace('\u00A0', ' ').strip();
    }

    private String text(int page) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replace('\u00A0', ' ');
        }
    }

    private List<String> outline() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var titles = new ArrayList<String>();
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                StreamSupport.stream(item.children().spliterator(), false)
                        .map(PDOutlineItem::getTitle)
                        .forEach(title -> titles.add("> " + title));
            }
            return titles;
        }
    }
}
