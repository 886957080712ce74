package fr.conventio.reports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetSourceTest {
    @TempDir
    private Path folder;

    @Test
    void cells_arrive_as_their_author_sees_them() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Effectifs");
            var row = sheet.createRow(4);
            row.createCell(1).setCellValue("Élève\u00A0ingénieur");
            row.createCell(2).setCellValue(35.0);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(true);
            var formula = row.createCell(5);
            formula.setCellFormula("18/35");
            formula.setCellValue(0.5);
            styled(workbook, row.createCell(6), "dd/mm/yyyy").setCellValue(LocalDate.of(2019, 4, 1));
            styled(workbook, row.createCell(7), "0%").setCellValue(0.8);
            styled(workbook, row.createCell(8), "0.0%").setCellValue(0.825);
            styled(workbook, row.createCell(9), "d mmmm yyyy;@").setCellValue(LocalDate.of(2019, 12, 31));
            styled(workbook, row.createCell(10), "#,##0.00\" d\"").setCellValue(1234.5);
            row.createCell(11).setCellErrorValue(FormulaError.NA.getCode());
            styled(workbook, row.createCell(12), "00000").setCellValue(123);
            row.createCell(13).setCellFormula("1+1");
            assertThat(read(saved(workbook)))
                    .containsExactly(new SourceRow(
                            "Effectifs",
                            5,
                            List.of(
                                    "",
                                    "Élève\u00A0ingénieur",
                                    "35",
                                    "0.3",
                                    "VRAI",
                                    "0.5",
                                    "01/04/2019",
                                    "80%",
                                    "82,5%",
                                    "31/12/2019",
                                    "1234.5",
                                    "#N/A",
                                    "00123",
                                    "#À CALCULER")));
        }
    }

    @Test
    void opendocument_numbers_keep_the_zeros_that_they_are_shown_with() throws IOException {
        var content = """
                <?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="F"><table:table-row>
                <table:table-cell office:value-type="float" office:value="123"><text:p>00123</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="0.8"><text:p>00,8</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="1234.5"><text:p>1 234,50</text:p></table:table-cell>
                </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>
                """;
        var file = folder.resolve("effectifs.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(texts(file)).containsExactly("00123", "0.8", "1234.5");
    }

    @Test
    void dates_counted_from_1904_are_the_same_days() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            var cell = workbook.createSheet().createRow(0).createCell(0);
            styled(workbook, cell, "dd/mm/yyyy").setCellValue(LocalDate.of(2019, 4, 1));
            assertThat(texts(saved(workbook))).containsExactly("01/04/2019");
        }
    }

    @Test
    void dates_written_as_iso_text_and_cells_without_places_are_read() throws IOException {
        var file = handMade("""
                <row><c t="d"><v>2019-04-01T00:00:00</v></c><c t="inlineStr"><is><t>Oui</t></is></c></row>
                <row r="7"><c r="C7" t="str"><f>x</f><v>Non</v></c></row>
                """);
        assertThat(read(file))
                .containsExactly(
                        new SourceRow("Feuille", 1, List.of("01/04/2019", "Oui")),
                        new SourceRow("Feuille", 7, List.of("", "", "Non")));
    }

    @Test
    void of_a_new_value_and_a_former_text_in_one_cell_the_one_of_the_cells_type_holds() throws IOException {
        var file = handMade("""
                <row><c><v>2</v><is><t>1 – aucun impact</t></is></c>\
                <c t="inlineStr"><v>2</v><is><t>1 – aucun impact</t></is></c><c t="inlineStr"><is><t>Oui</t></is></c></row>
                """);
        assertThat(read(file)).containsExactly(new SourceRow("Feuille", 1, List.of("2", "1 – aucun impact", "Oui")));
    }

    @Test
    void hidden_sheets_are_passed_over_and_hidden_rows_are_not() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet("Vue").createRow(0);
            row.createCell(0).setCellValue("filtrée");
            row.setZeroHeight(true);
            workbook.createSheet("Cachée").createRow(0).createCell(0).setCellValue("cachée");
            workbook.createSheet("Très").createRow(0).createCell(0).setCellValue("cachée");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            assertThat(texts(saved(workbook))).containsExactly("filtrée");
        }
    }

    @Test
    void a_merged_cell_has_its_value_in_the_first_row_only() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("S");
            for (int i = 0; i < 2; i++) {
                sheet.createRow(i).createCell(1).setCellValue("poste");
            }
            sheet.getRow(0).createCell(0).setCellValue("Finances");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            assertThat(read(saved(workbook)))
                    .extracting(SourceRow::cells)
                    .containsExactly(List.of("Finances", "poste"), List.of("", "poste"));
        }
    }

    @Test
    void the_file_is_the_same_byte_for_byte_after_reading() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            var file = saved(workbook);
            var bytes = Files.readAllBytes(file);
            var changed = Files.getLastModifiedTime(file);
            read(file);
            assertThat(file).hasBinaryContent(bytes);
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(changed);
        }
    }

    @Test
    void the_name_of_a_file_does_not_tell_its_format() throws IOException {
        assertThat(texts(Files.writeString(folder.resolve("faux.xlsx"), "a;b"))).containsExactly("a", "b");
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("vrai");
            var renamed = Files.copy(saved(workbook), folder.resolve("vrai.csv"));
            assertThat(texts(renamed)).containsExactly("vrai");
        }
    }

    @Test
    void csv_of_french_windows_is_read() throws IOException {
        var file = folder.resolve("ansi.csv");
        Files.write(file, "Employeur d’origine;Catégorie\nCœur d’été;€".getBytes(Charset.forName("windows-1252")));
        assertThat(texts(file)).containsExactly("Employeur d’origine", "Catégorie", "Cœur d’été", "€");
    }

    @Test
    void csv_with_a_mark_of_unicode_is_read_without_the_mark() throws IOException {
        assertThat(texts(Files.writeString(folder.resolve("bom.csv"), "\uFEFFCatégorie,Grade\n\"A, B\",é")))
                .containsExactly("Catégorie", "Grade", "A, B", "é");
        var wide = folder.resolve("wide.csv");
        Files.write(wide, "\uFEFFCatégorie\tGrade".getBytes(StandardCharsets.UTF_16LE));
        assertThat(texts(wide)).containsExactly("Catégorie", "Grade");
    }

    @Test
    void csv_with_tabs_uneven_rows_and_line_breaks_in_cells_keeps_the_rows_of_a_spreadsheet() throws IOException {
        var file = Files.writeString(folder.resolve("tab.csv"), "a\tb\tc\r\n\r\n\"deux\nlignes\"\tx\r\ny");
        assertThat(read(file))
                .containsExactly(
                        new SourceRow("", 1, List.of("a", "b", "c")),
                        new SourceRow("", 3, List.of("deux\nlignes", "x")),
                        new SourceRow("", 4, List.of("y")));
    }

    @Test
    void csv_with_semicolons_may_have_commas_in_its_numbers_and_may_say_its_separator() throws IOException {
        assertThat(texts(Files.writeString(folder.resolve("fr.csv"), "1,5;2,5\n3,5;4,5")))
                .containsExactly("1,5", "2,5", "3,5", "4,5");
        assertThat(read(Files.writeString(folder.resolve("sep.csv"), "sep=|\na|b")))
                .containsExactly(new SourceRow("", 2, List.of("a", "b")));
    }

    @Test
    void what_cannot_be_read_is_said_with_the_files_name_alone() throws IOException {
        assertRefused(folder.resolve("absent.xlsx"), "file.missing");
        assertRefused(Files.writeString(folder.resolve("vide.csv"), ""), "file.empty");
        assertRefused(Files.write(folder.resolve("photo.csv"), new byte[] {1, 0, 2, 0}), "file.unknown");
        assertRefused(Files.writeString(folder.resolve("zip.xlsx"), "PK\u0003\u0004 and then nothing"), "file.damaged");
        assertRefused(folder, "file.folder");
    }

    @Test
    void old_and_protected_workbooks_are_told_apart() throws Exception {
        var old = folder.resolve("ancien.xls");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(old)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("ancien");
            workbook.write(out);
        }
        assertThat(texts(old)).containsExactly("ancien");
        var secret = folder.resolve("secret.xlsx");
        try (var container = new POIFSFileSystem();
                var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(secret)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("secret");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("motdepasse");
            try (var encrypted = encryptor.getDataStream(container)) {
                workbook.write(encrypted);
            }
            container.writeFilesystem(out);
        }
        assertRefused(secret, "file.protected");
        assertThatThrownBy(() -> open(secret, "autre"))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refused ->
                                assertThat(refused.reason().key()).isEqualTo(UnreadableFileException.WRONG_PASSWORD));
        assertThat(open(secret, "motdepasse").sheets()).hasSize(1);
    }

    private static SourceFile open(Path file, String password) {
        try (var options = ReadOptions.NONE.withPassword(password.toCharArray())) {
            return new SpreadsheetSource().open(file, options, Progress.NONE);
        }
    }

    @Test
    void a_cell_longer_than_spreadsheets_allow_is_cut() throws IOException {
        var file = handMade("<row><c t=\"inlineStr\"><is><t>" + "é".repeat(50_000) + "</t></is></c></row>");
        assertThat(texts(file))
                .singleElement()
                .satisfies(text -> assertThat(text).hasSize(SpreadsheetSource.LONGEST_CELL));
    }

    @Test
    void letters_that_are_hardly_french_are_told() throws IOException {
        for (var name : List.of("x-MacRoman", "IBM850")) {
            var file = Files.write(folder.resolve(name), "Catégorie;Quotité;Élève".getBytes(Charset.forName(name)));
            assertThat(remarks(file)).containsExactly("file.charset.strange []");
        }
        var usual =
                Files.write(folder.resolve("ansi"), "Catégorie;Cœur – Šárka".getBytes(Charset.forName("windows-1252")));
        assertThat(remarks(usual)).isEmpty();
        var mixed =
                Files.write(folder.resolve("mixed"), "Catégorie;Quotité;Caf\u00C3".getBytes(StandardCharsets.UTF_8));
        assertThat(remarks(mixed)).isEmpty();
        var bytes = Files.readAllBytes(mixed);
        Files.write(mixed, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(remarks(mixed)).containsExactly("file.charset.mixed []");
    }

    private static List<String> remarks(Path file) {
        return new SpreadsheetSource()
                .open(file, ReadOptions.NONE, Progress.NONE).remarks().stream()
                        .map(remark -> remark.key() + " " + remark.args())
                        .toList();
    }

    @Test
    void a_zip_bomb_is_stopped() throws IOException {
        var file = handMade("<row><c t=\"inlineStr\"><is><t>" + " ".repeat(60_000_000) + "</t></is></c></row>");
        assertThat(Files.size(file)).isLessThan(100_000);
        assertRefused(file, "file.swollen");
    }

    @Test
    void a_document_type_is_refused_so_that_no_file_can_name_others() throws IOException {
        assertRefused(handMade("", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"), "file.damaged");
    }

    @Test
    void reading_is_cancelled_soon_and_progress_ends_at_its_total() throws IOException {
        var file = folder.resolve("long.xlsx");
        try (var workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < 5_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("ligne " + i);
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        var rows = new ArrayList<SourceRow>();
        assertThatThrownBy(() -> new SpreadsheetSource().read(file, rows::add, (done, total) -> {
                    if (rows.size() > 100) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(rows).hasSizeBetween(100, 400);
        var last = new AtomicLong();
        var whole = new AtomicLong();
        new SpreadsheetSource().read(file, row -> {}, (done, total) -> {
            assertThat(done).isBetween(last.get(), total);
            last.set(done);
            whole.set(total);
        });
        assertThat(last.get()).isEqualTo(whole.get()).isPositive();
    }

    @Test
    void a_mistake_of_the_rows_reader_is_not_taken_for_a_damaged_file() throws IOException {
        var file = Files.writeString(folder.resolve("x.csv"), "a;b");
        assertThatThrownBy(() -> new SpreadsheetSource()
                        .read(
                                file,
                                row -> {
                                    throw new IllegalStateException("mine");
                                },
                                Progress.NONE))
                .isInstanceOf(IllegalStateException.class);
    }

    private void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableFileException.class, refused -> {
            assertThat(refused.reason().key()).isEqualTo(key);
            assertThat(refused.reason().args())
                    .containsExactly(file.getFileName().toString());
            assertThat(Words.FRENCH.say(refused.reason())).isNotEmpty();
            assertThat(Words.ENGLISH.say(refused.reason())).isNotEmpty();
        });
    }

    private static Cell styled(Workbook workbook, Cell cell, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private Path saved(Workbook workbook) throws IOException {
        var file = folder.resolve("classeur.xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Path handMade(String rows) throws IOException {
        return handMade(rows, "");
    }

    private Path handMade(String rows, String prologue) throws IOException {
        return HandMadeWorkbook.write(folder.resolve("main.xlsx"), prologue, rows);
    }

    private static List<String> texts(Path file) {
        return read(file).stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static List<SourceRow> read(Path file) {
        var rows = new ArrayList<SourceRow>();
        new SpreadsheetSource().read(file, rows::add, Progress.NONE);
        return rows;
    }
}
