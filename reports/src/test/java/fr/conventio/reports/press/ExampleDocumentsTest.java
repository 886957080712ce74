package fr.conventio.reports.press;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** All documents of the example, read back by readers that are not ours: their counts are those of the real act. */
class ExampleDocumentsTest {
    private static final String CROSS = "X( \\?)?";
    private static final String LETTERS = "[RACI](/[RACI])*";
    private static final String WORKING_TIME = "(TC|TP|TNC) [0-9/ ]+%?";
    private static final String QUESTION = "[0-9]{2}\\.[0-9]{2}";
    private static final String DEGREE_WORD = " – (aucun|faible|fort|très fort).*";

    private static final Act ACT = DijonAct.act();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void print() {
        for (var piece : Pieces.of(ACT)) {
            for (var format : piece.kind().formats()) {
                new AnnexPress().print(piece, format, ACT, folder, Progress.NONE);
            }
        }
    }

    @Test
    void the_act_article_2_annexes_1_to_6_and_the_public_copy_are_there_in_their_formats() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3 + 14 + 1);
        }
        for (var format : Format.values()) {
            assertThat(file("convention", format)).isNotEmptyFile();
        }
        assertThat(file("copie-publique", Format.PDF)).isNotEmptyFile();
        assertThat(file("article-2", Format.PDF)).isNotEmptyFile();
        assertThat(file("article-2", Format.XLSX)).isNotEmptyFile();
        for (int annex = 1; annex <= 6; annex++) {
            assertThat(file("annexe-" + annex, Format.PDF)).isNotEmptyFile();
            assertThat(file("annexe-" + annex, Format.XLSX)).isNotEmptyFile();
        }
    }

    @Test
    void article_2_has_33_lines_and_63_adhesions() throws Exception {
        for (var rows : List.of(tables("article-2").getFirst(), cells("article-2", 0))) {
            assertThat(rows.stream().filter(row -> count(row, CROSS) > 0)).hasSize(33);
            assertThat(all(rows, CROSS)).isEqualTo(63);
        }
    }

    @Test
    void annex_1_has_255_agents() throws Exception {
        assertThat(tables("annexe-1").stream()
                        .mapToLong(rows -> all(rows, WORKING_TIME))
                        .sum())
                .isEqualTo(255);
        assertThat(all(cells("annexe-1", 0), WORKING_TIME)).isEqualTo(255);
    }

    @Test
    void annexes_2_and_3_have_eighteen_natures_each_with_their_degrees() throws Exception {
        for (var rows : List.of(tables("annexe-2").getFirst(), cells("annexe-2", 0))) {
            assertThat(degrees(rows)).isEqualTo(Map.of("1", 15L, "1 ou 2", 3L));
        }
        for (var rows : List.of(tables("annexe-3").getFirst(), cells("annexe-3", 0))) {
            assertThat(degrees(rows)).isEqualTo(Map.of("1", 13L, "1 ou 2", 3L, "2", 1L, "4", 1L));
        }
    }

    @Test
    void annex_4_has_fourteen_steps_and_fifteen_acronyms() throws Exception {
        var printed = plain(TaggedText.of(file("annexe-4", Format.PDF)).allSaid());
        var filled = new StringBuilder();
        for (int sheet = 0; sheet < sheets("annexe-4"); sheet++) {
            cells("annexe-4", sheet).forEach(row -> filled.append(row).append(' '));
        }
        assertThat(ACT.procedure().steps()).hasSize(14);
        assertThat(ACT.procedure().glossary()).hasSize(15);
        for (var said : List.of(printed, filled.toString())) {
            ACT.procedure().steps().forEach(step -> assertThat(said).contains(plain(step.label())));
            ACT.procedure().glossary().forEach(entry -> assertThat(said).contains(entry.acronym()));
        }
    }

    @Test
    void annex_5_has_61_rows_and_140_cells_with_letters() throws Exception {
        for (var rows : List.of(tables("annexe-5").getFirst(), cells("annexe-5", 0))) {
            var numbered =
                    rows.stream().filter(row -> row.getFirst().matches("\\d+")).toList();
            assertThat(numbered).hasSize(61);
            assertThat(all(numbered, LETTERS)).isEqualTo(140);
        }
    }

    @Test
    void annex_6_asks_187_lines_in_24_blocks() throws Exception {
        var printed = new TreeSet<String>();
        tables("annexe-6").forEach(rows -> printed.addAll(questions(rows)));
        var filled = new TreeSet<String>();
        for (int sheet = 0; sheet < sheets("annexe-6"); sheet++) {
            filled.addAll(questions(cells("annexe-6", sheet)));
        }
        assertThat(filled).hasSize(187).isEqualTo(printed);
        assertThat(filled.stream().map(key -> key.substring(0, 2)).distinct()).hasSize(24);
    }

    @Test
    void every_pdf_is_fit_for_the_archives_and_for_everybody() throws Exception {
        try (var files = Files.list(folder)) {
            var documents =
                    files.filter(file -> file.toString().endsWith(".pdf")).toList();
            assertThat(documents).hasSize(9);
            for (var document : documents) {
                for (var standard : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
                    assertThat(VeraPdf.failures(document, standard))
                            .as("%s, %s", document.getFileName(), standard)
                            .isEmpty();
                }
            }
        }
    }

    private static List<String> questions(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(said -> said.matches(QUESTION))
                .toList();
    }

    /** How often each degree stands before its words: "1 ou 2 – aucun ou faible impact". */
    private static Map<String, Long> degrees(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(said -> said.matches("[1-4]( ou [1-4])?" + DEGREE_WORD + " impact"))
                .map(said -> said.replaceFirst(DEGREE_WORD, ""))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static long all(List<List<String>> rows, String pattern) {
        return rows.stream().mapToLong(row -> count(row, pattern)).sum();
    }

    private static long count(List<String> row, String pattern) {
        return row.stream().filter(said -> said.matches(pattern)).count();
    }

    private static Path file(String name, Format format) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "-"))
                    .filter(file -> file.toString().endsWith("." + format.extension()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The cells of the tables of a PDF, by its tags. */
    private static List<List<List<String>>> tables(String name) throws IOException {
        return TaggedText.of(file(name, Format.PDF)).all("Table").stream()
                .map(table -> table.all("TR").stream()
                        .map(row -> row.elements().stream()
                                .map(cell -> plain(cell.allSaid()))
                                .toList())
                        .filter(row -> !row.isEmpty())
                        .toList())
                .toList();
    }

    private static int sheets(String name) throws IOException {
        try (var workbook = workbook(name)) {
            return workbook.getNumberOfSheets();
        }
    }

    /** The cells of one sheet of a workbook, as they are shown. */
    private static List<List<String>> cells(String name, int sheet) throws IOException {
        try (var workbook = workbook(name)) {
            var rows = new ArrayList<List<String>>();
            for (var row : workbook.getSheetAt(sheet)) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(plain(new DataFormatter().formatCellValue(cell))));
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
            return rows;
        }
    }

    private static XSSFWorkbook workbook(String name) throws IOException {
        try (var in = Files.newInputStream(file(name, Format.XLSX))) {
            return new XSSFWorkbook(in);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0|]+", " ").strip();
    }
}
