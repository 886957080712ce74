package fr.conventio.reports.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.convention.text.TextBlock.Signatures;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.impact.coverage.Coverage;
import fr.conventio.model.impact.coverage.Headcount;
import fr.conventio.model.roster.totals.Captions;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.wording.French;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.TaggedText.Element;
import fr.conventio.reports.page.VeraPdf;
import fr.conventio.reports.press.AnnexPress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ActPdfTest {
    @TempDir
    private static Path folder;

    private static Path file = Path.of("");
    private static final Act ACT = PrintedAct.DIJON;

    @BeforeAll
    static void print() {
        file = PrintedAct.pdf(ACT, folder);
    }

    @Test
    void it_is_fit_for_the_archives_and_for_everybody_at_once() throws Exception {
        assertThat(file.getFileName().toString()).startsWith("convention-").endsWith(".pdf");
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_text_with_every_kind_of_block_is_so_too() throws Exception {
        var sample = folder.resolve("sample.pdf");
        try (var out = Files.newOutputStream(sample)) {
            new ActPdf().write(new WholeAct(ACT, SampleText.of(ACT)), out, Progress.NONE);
        }
        assertThat(VeraPdf.failures(sample, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(sample, PDFAFlavour.PDFUA_1)).isEmpty();
        var lists = TaggedText.of(sample).all("L");
        assertThat(lists.stream().map(list -> list.attribute("ListNumbering"))).contains("Decimal", "Disc");
        assertThat(lists.getFirst().all("LI")).hasSize(4);
        assertThat(lists.getFirst().all("L"))
                .as("the deeper level is a list in its item")
                .hasSize(2);
    }

    @Test
    void the_same_act_gives_the_same_bytes() {
        assertThat(PrintedAct.pdf(ACT, folder.resolve("again"))).hasSameBinaryContentAs(file);
    }

    @Test
    void a_dossier_of_which_little_is_known_can_be_printed_as_well() throws Exception {
        var bare = Act.of(new Dossier(DossierId.fresh(), "Neuf", "Convention", LocalDate.of(2026, 1, 1)));
        var printed = PrintedAct.pdf(bare, folder.resolve("bare"));
        assertThat(VeraPdf.failures(printed, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(printed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_text_is_in_portrait_and_the_annexes_are_in_landscape() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            int annexes = pageOf(document, "Annexe 1 – Composition des services communs");
            int last = document.getNumberOfPages();
            for (int page = 1; page <= last; page++) {
                var box = document.getPage(page - 1).getMediaBox();
                boolean portrait = page < annexes;
                assertThat(box.getHeight() > box.getWidth()).as("page %d", page).isEqualTo(portrait);
            }
        }
    }

    @Test
    void each_page_tells_its_number_how_many_there_are_and_what_part_it_is_of() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            int last = document.getNumberOfPages();
            for (int page = 1; page <= last; page++) {
                assertThat(text(document, page)).contains("Page " + page + " / " + last);
            }
            int annex = pageOf(document, "Annexe 5 – Matrice RACI");
            assertThat(text(document, annex + 1)).contains("Annexe 5 – Matrice RACI");
        }
    }

    @Test
    void the_lines_of_the_contents_lead_where_they_say() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var lines = TaggedText.of(file).all("TOCI");
            assertThat(lines).hasSizeGreaterThan(20);
            var links = new ArrayList<PDAnnotationLink>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        links.add(link);
                    }
                }
            }
            assertThat(links).hasSameSizeAs(lines);
            for (var link : links) {
                var told = plain(link.getContents());
                int page = ((PDPageDestination) link.getDestination()).retrievePageNumber() + 1;
                assertThat(told).endsWith(", page " + page);
                var heading = told.substring(0, told.lastIndexOf(", page "));
                assertThat(text(document, page).replaceAll("\\s+", " ")).contains(heading);
            }
        }
    }

    @Test
    void headings_go_down_level_by_level() throws IOException {
        var levels = TaggedText.of(file).elements().stream()
                .map(Element::role)
                .filter(role -> role.matches("H\\d"))
                .map(role -> role.charAt(1) - '0')
                .toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void the_outline_has_the_articles_and_the_annexes_and_what_is_in_them() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var titles = new ArrayList<String>();
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(plain(item.getTitle()));
            }
            assertThat(titles).contains("Préambule", "Article 2 – Périmètre des services communs");
            Pieces.of(ACT).stream()
                    .filter(piece -> piece.annex() > 0)
                    .forEach(piece -> assertThat(titles).contains(plain(piece.title())));
            assertThat(titles).contains("Annexes");
        }
    }

    @Test
    void there_is_an_empty_field_for_each_signatory_in_reading_order_and_one_for_the_timestamp() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var fields = document.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields.stream().map(field -> field.getFullyQualifiedName()))
                    .containsExactly("signature-1", "signature-2", "signature-3", SigningOrder.ARCHIVE_FIELD);
            for (var field : fields) {
                assertThat(field.getCOSObject().getNameAsString("Subtype"))
                        .as("field and widget are one")
                        .isEqualTo("Widget");
                assertThat(field.getAlternateFieldName()).isNotBlank();
                assertThat(document.getSignatureDictionaries()).isEmpty();
            }
            var boxes = fields.stream()
                    .map(field -> field.getWidgets().getFirst().getRectangle())
                    .toList();
            assertThat(boxes.get(0).getUpperRightX()).isLessThan(boxes.get(1).getLowerLeftX());
            assertThat(boxes.get(1).getUpperRightX()).isLessThan(boxes.get(2).getLowerLeftX());
            assertThat(boxes.get(3).getWidth()).isZero();
        }
        var roles = TaggedText.of(file).elements().stream().map(Element::role).toList();
        assertThat(roles.stream().filter(role -> role.equals("Form"))).hasSize(4);
    }

    @Test
    void the_figures_that_it_states_are_the_models() throws IOException {
        var totals = RosterTotals.of(ACT.roster());
        try (var document = Loader.loadPDF(file.toFile())) {
            int annexes = pageOf(document, "Annexe 1 – Composition des services communs");
            var stripper = new PDFTextStripper();
            stripper.setEndPage(annexes - 1);
            var body = plain(stripper.getText(document)).replaceAll("\\s+", " ");
            assertThat(body)
                    .contains(totals.all().headcount() + " emplois")
                    .contains(plain(French.decimal(
                                    totals.all().fullTimeEquivalent().rounded(2))) + " équivalents temps plein");
            totals.transfersByDate()
                    .forEach((date, agents) ->
                            assertThat(body).contains(plain(French.longDate(date)) + " : " + agents + " agents"));
        }
    }

    /** That each of them is what its rows come to is for TracedFiguresTest. */
    @Test
    void every_sentence_with_a_figure_stands_in_it_word_by_word_in_the_text_and_above_the_annexes() throws IOException {
        var said = new StringBuilder();
        TaggedText.of(file).elements().forEach(element -> said.append(element.allSaid()));
        var document = letters(said.toString());
        var sentences = new ArrayList<String>();
        for (var block : WholeAct.of(ACT).text().blocks()) {
            switch (block) {
                case Paragraph paragraph -> sentences.add(figured(paragraph.runs()));
                case Listing listing -> listing.items().forEach(item -> sentences.add(figured(item.runs())));
                case Signatures signatures -> sentences.add(figured(signatures.made()));
                default -> {}
            }
        }
        RosterTotals.of(ACT.roster())
                .byService()
                .forEach((service, totals) -> sentences.add(Captions.of(service, totals, ACT.roster())));
        var coverage = Coverage.of(ACT.impacts(), ACT.roster());
        ACT.impacts()
                .printed()
                .forEach(sheet -> sentences.add(
                        Headcount.of(coverage.members(sheet.id()), ACT.roster()).sentence(ACT.roster())));
        sentences.removeIf(String::isEmpty);
        assertThat(sentences).hasSizeGreaterThan(20);
        assertThat(sentences).allSatisfy(sentence -> assertThat(document).contains(letters(sentence)));
    }

    /** A sentence, when it states a figure. */
    private static String figured(List<Run> runs) {
        return runs.stream().anyMatch(Run.Figure.class::isInstance) ? Run.text(runs) : "";
    }

    @Test
    void it_holds_each_workbook_as_the_press_prints_it_and_their_digests() throws Exception {
        var files = attachments();
        for (var piece : Pieces.of(ACT)) {
            if (!piece.kind().isWhole()) {
                var printed = new AnnexPress().print(piece, Format.XLSX, ACT, folder.resolve("alone"), Progress.NONE);
                assertThat(files.get(piece.fileName(Format.XLSX))).isEqualTo(Files.readAllBytes(printed));
            }
        }
        var digests = new String(files.get("empreintes.sha256"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(digests).hasSize(files.size() - 1);
        try (var document = Loader.loadPDF(file.toFile())) {
            int annexes = pageOf(document, "Annexe 1 – Composition des services communs");
            var page = text(document, annexes - 1).replaceAll("\\s+", "");
            assertThat(page)
                    .as("how they are computed again")
                    .contains("certutil-hashfile", "sha256sum-cempreintes.sha256");
            for (var piece : Pieces.of(ACT)) {
                if (piece.annex() > 0) {
                    var name = piece.fileName(Format.XLSX);
                    var digest = digests.stream()
                            .filter(line -> line.endsWith("  " + name))
                            .map(line -> line.substring(0, 64))
                            .findFirst()
                            .orElseThrow();
                    assertThat(page).contains(letters(piece.title()) + letters(name) + digest);
                }
            }
            for (var line : digests) {
                var bytes = files.get(line.substring(66));
                var digest = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                assertThat(line).startsWith(digest + "  ");
                assertThat(page).contains(digest);
            }
        }
    }

    @Test
    void a_cancelled_writing_stops() {
        var whole = new WholeAct(ACT, SampleText.of(ACT));
        assertThatThrownBy(() -> new ActPdf().write(whole, OutputStream.nullOutputStream(), (done, total) -> {
                    assertThat(done).isBetween(0L, total);
                    if (done > total / 2) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
    }

    private static Map<String, byte[]> attachments() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var files = new TreeMap<String, byte[]>();
            var tree = document.getDocumentCatalog().getNames().getEmbeddedFiles();
            var named = tree.getNames() == null ? Map.<String, PDComplexFileSpecification>of() : tree.getNames();
            for (var entry : named.entrySet()) {
                files.put(entry.getKey(), entry.getValue().getEmbeddedFile().toByteArray());
            }
            return files;
        }
    }

    private static int pageOf(PDDocument document, String heading) throws IOException {
        for (int page = 3; page <= document.getNumberOfPages(); page++) {
            if (text(document, page)
                            .lines()
                            .filter(line -> line.strip().equals(heading))
                            .count()
                    > 1) {
                return page;
            }
        }
        throw new AssertionError(heading);
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return plain(stripper.getText(document));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
