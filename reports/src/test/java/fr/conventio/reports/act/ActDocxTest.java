package fr.conventio.reports.act;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.TaggedText.Element;
import fr.conventio.reports.workbook.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActDocxTest {
    @TempDir
    private static Path folder;

    private static Path file = Path.of("");

    @BeforeAll
    static void print() {
        file = PrintedAct.print(PrintedAct.DIJON, PieceKind.ACT, Format.DOCX, folder);
    }

    @Test
    void it_says_what_the_pdfs_text_says() throws IOException {
        assertThat(said(file)).isEqualTo(bodyOf(PrintedAct.pdf(PrintedAct.DIJON, folder)));
    }

    @Test
    void its_paragraphs_have_styles_that_the_file_describes() throws IOException {
        try (var document = open(file)) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Title", "Heading1", "Heading2", "BodyText", "Visa", "Partie", "ListBullet", "Signature")
                    .allSatisfy(style -> assertThat(style).isNotNull());
            for (var paragraph : document.getParagraphs()) {
                assertThat(document.getStyles().getStyle(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isNotNull();
            }
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader())
                    .isTrue();
        }
    }

    @Test
    void it_comes_out_the_same_whenever_it_is_written() {
        var again = PrintedAct.print(PrintedAct.DIJON, PieceKind.ACT, Format.DOCX, folder.resolve("again"));
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void libreoffice_opens_it_with_its_styles_and_all_its_text() throws Exception {
        var out = folder.resolve("opened");
        LibreOffice.convert(file, "docx", folder, out);
        var opened = out.resolve(file.getFileName());
        assertThat(said(opened)).isEqualTo(said(file));
        try (var document = open(opened)) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Heading1", "Heading2", "Visa");
        }
    }

    private static XWPFDocument open(Path docx) throws IOException {
        try (var in = Files.newInputStream(docx)) {
            return new XWPFDocument(in);
        }
    }

    /** All letters in order. */
    private static String said(Path docx) throws IOException {
        try (var document = open(docx)) {
            var said = new StringBuilder();
            for (IBodyElement element : document.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> said.append(paragraph.getText());
                    case XWPFTable table ->
                        table.getRows()
                                .forEach(row -> row.getTableCells().forEach(cell -> said.append(cell.getText())));
                    default -> {}
                }
            }
            return letters(said.toString());
        }
    }

    /**
     * From the title to the first annex, without the table of contents, the marks of lists, and what is said of the files
     * inside the PDF, which a Word file does not hold.
     */
    private static String bodyOf(Path pdf) throws IOException {
        var said = new StringBuilder();
        for (var element : TaggedText.of(pdf).elements()) {
            var words = element.allSaid();
            if (element.role().equals("H2") && letters(words).startsWith("Annexe1–")) {
                break;
            }
            if (letters(words).equals("Autrespiècesjointes")) {
                break;
            }
            if (!element.role().equals("TOC") && !letters(words).equals("Sommaire")) {
                collect(element, said);
            }
        }
        return letters(said.toString()).replaceAll("annexe-\\d+-[a-z0-9-]+\\.xlsx[0-9a-f]{64}", "");
    }

    private static void collect(Element element, StringBuilder said) {
        if (!element.role().equals("Lbl")) {
            said.append(element.said());
            element.elements().forEach(inside -> collect(inside, said));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
