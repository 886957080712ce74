package fr.conventio.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.workbook.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesWorkbookTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("tables.xlsx");
    }

    private static List<TablesDocument> samples() {
        return List.of(SampleTables.matrix(25), SampleTables.impacts(), SampleTables.several(), SampleTables.form());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_same_document_gives_the_same_bytes(TablesDocument document) {
        write(document);
        var again = folder.resolve("again.xlsx");
        new TablesWorkbook().write(document, again, Progress.NONE);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void libreoffice_computes_the_stored_totals(TablesDocument document) throws Exception {
        write(document);
        List<Double> stored;
        try (var workbook = open(file)) {
            stored = totals(workbook);
            LibreOffice.forgetValues(workbook);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        try (var computed = open(LibreOffice.computed(file, folder))) {
            assertThat(totals(computed)).isEqualTo(stored);
        }
    }

    @Test
    void totals_live() throws IOException {
        write(SampleTables.matrix(3));
        try (var workbook = open(file)) {
            var sheet = workbook.getSheet("Adhésions");
            var total = sheet.getRow(sheet.getLastRowNum() - 1);
            assertThat(texts(sheet, total.getRowNum())).containsExactly("Adhésions", "11", "11", "11", "");
            assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(11);
            sheet.getRow(7).getCell(1).setCellValue("X");
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(total.getCell(1)).getNumberValue()).isEqualTo(12);
        }
    }

    @Test
    void values_have_their_types_and_shades_their_colours() throws IOException {
        write(SampleTables.impacts());
        try (var workbook = open(file)) {
            var sheet = workbook.getSheet("Impacts");
            var colours = new ArrayList<String>();
            for (int row = 5; row < 12; row++) {
                var colour = sheet.getRow(row).getCell(2).getCellStyle().getFillForegroundColorColor();
                colours.add(colour == null ? "" : colour.getARGBHex());
            }
            assertThat(colours)
                    .containsExactly(
                            "FFE3EDF5", "FFB9D2E3", "FF7FABCB", "FFB9D2E3", "FF7FABCB", "FF1F4E79", "FFE3EDF5");
        }
        write(SampleTables.matrix(3));
        try (var workbook = open(file)) {
            var date = workbook.getSheetAt(0).getRow(6).getCell(4);
            assertThat(date.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(date.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2019, Month.JANUARY, 1));
        }
    }

    @Test
    void a_cell_over_many_rows_is_merged_its_value_under_it_and_its_rows_high_enough() throws IOException {
        write(SampleTables.longDomain());
        try (var workbook = open(file)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Fiche longue");
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(4, 83, 0, 0));
            assertThat(texts(sheet, 83)).containsExactly("Domaine long", "Nature 79", SampleTables.LONG_ACTIONS);
        }
        var few = List.of(Row.of(Cell.of("a"), Cell.of("mot ".repeat(100)).over(2)), Row.of(Cell.of("b")));
        write(SampleTables.document(
                "T", List.of(), Part.of(new Table(List.of(Column.left("A", 80), Column.left("B", 20)), few))));
        try (var workbook = open(file)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(4).getHeightInPoints())
                    .isEqualTo(sheet.getRow(5).getHeightInPoints());
            assertThat(sheet.getRow(4).getHeightInPoints() * 2).isBetween(150f, 300f);
        }
    }

    @Test
    void a_sheet_with_one_table_keeps_its_header_in_sight_on_screen_and_paper() throws IOException {
        write(SampleTables.matrix(25));
        try (var workbook = open(file)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:6");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getRight()).contains("&P / &N");
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(4, 4, 4, 25));
            assertThat(sheet.getRow(5).getCell(1).getCellStyle().getRotation()).isEqualTo((short) 90);
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getRotation()).isZero();
        }
    }

    @Test
    void rows_under_one_cell_and_a_section_with_its_first_row_are_printed_on_one_page() throws IOException {
        var impacts = SampleTables.impacts().parts().getFirst();
        write(SampleTables.document("Titre", List.of(), impacts, Part.of(impacts.table())));
        try (var workbook = open(file)) {
            assertThat(workbook.getSheetAt(0).getRowBreaks()).hasSizeGreaterThan(1);
            for (int last : workbook.getSheetAt(0).getRowBreaks()) {
                assertThat(texts(workbook.getSheetAt(0), last + 1).getFirst()).startsWith("Domaine");
            }
        }
        write(SampleTables.form());
        try (var workbook = open(file)) {
            var sheet = workbook.getSheet("Inventaire");
            for (int last : sheet.getRowBreaks()) {
                assertThat(sheet.getRow(last).getCell(1).getStringCellValue()).doesNotStartWith("Bloc");
            }
        }
    }

    @Test
    void a_sheet_of_little_more_than_a_page_is_printed_on_one() throws IOException {
        assertThat(heightInPages(32)).isOne();
        assertThat(heightInPages(60)).as("as many as there are").isZero();
    }

    private short heightInPages(int lines) throws IOException {
        var rows = IntStream.range(0, lines)
                .mapToObj(line -> Row.of(Cell.of("ligne " + line)))
                .toList();
        write(SampleTables.document("T", List.of(), Part.of(new Table(List.of(Column.left("A", 1)), rows))));
        try (var workbook = open(file)) {
            return workbook.getSheetAt(0).getPrintSetup().getFitHeight();
        }
    }

    @Test
    void only_a_flat_list_has_a_filter() throws IOException {
        var columns = List.of(Column.left("A", 1), Column.right("B", 1));
        var rows = List.of(
                Row.of(Cell.of("a"), Cell.of(1)),
                Row.of(Cell.of("b"), Cell.of(2)),
                Row.total(Cell.of("Total"), Cell.sumOf(1)));
        write(SampleTables.document("T", List.of(), Part.of(new Table(columns, rows))));
        try (var workbook = open(file)) {
            assertThat(workbook.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A4:B6");
        }
        write(SampleTables.raci());
        try (var workbook = open(file)) {
            assertThat(workbook.getSheetAt(0).getCTWorksheet().isSetAutoFilter())
                    .isFalse();
        }
    }

    @Test
    void tables_of_a_sheet_share_its_columns() throws IOException {
        write(SampleTables.several());
        try (var workbook = open(file)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            var sheet = workbook.getSheet("Services");
            var said = new ArrayList<String>();
            for (var row : sheet) {
                var texts = texts(sheet, row.getRowNum());
                texts.removeIf(String::isEmpty);
                said.add(String.join("|", texts));
            }
            assertThat(said)
                    .contains(
                            "Annexe 6 – Services numériques",
                            "Ensembles de services",
                            "•\u00A0\u00A0l’ensemble A",
                            "A|Postes de travail",
                            "Service|Délais en heures|Remarques",
                            "Messagerie|1|4|8,50",
                            "Engagements");
            double width = 0;
            for (int column = 0; column < sheet.getRow(0).getLastCellNum() + 10; column++) {
                width += sheet.getColumnWidth(column) == 2048 ? 0 : sheet.getColumnWidth(column) / 256.0;
            }
            assertThat(width).isCloseTo(SheetGrid.WIDTH, within(1.0));
            assertThat(texts(workbook.getSheet("Échéances"), 0)).startsWith("Échéances");
            assertThat(texts(workbook.getSheet("Échéances"), 5)).startsWith("Néant");
        }
    }

    @Test
    void a_form_is_locked_but_for_its_answers_and_its_rows_have_hidden_keys() throws IOException {
        write(SampleTables.form());
        try (var workbook = open(file)) {
            var sheet = workbook.getSheet("Inventaire");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("inventaire-1");
            var keys = new ArrayList<String>();
            int open = 0;
            for (var row : sheet) {
                if (row.getRowNum() > 0 && row.getCell(0) != null) {
                    keys.add(row.getCell(0).getStringCellValue());
                }
                for (var cell : row) {
                    open += cell.getCellStyle().getLocked() ? 0 : 1;
                }
            }
            assertThat(keys).hasSize(187).doesNotHaveDuplicates().startsWith("B01.0", "B01.1");
            assertThat(open).isEqualTo(187);
        }
    }

    @Test
    void answers_are_checked_by_the_spreadsheet() throws IOException {
        write(SampleTables.form());
        try (var workbook = open(file)) {
            var checks = workbook.getSheet("Inventaire").getDataValidations();
            assertThat(checks.stream()
                            .map(check -> check.getValidationConstraint().getValidationType()))
                    .containsExactlyInAnyOrder(ValidationType.LIST, ValidationType.DECIMAL, ValidationType.DATE);
            var choice = checks.stream()
                    .filter(check -> check.getValidationConstraint().getValidationType() == ValidationType.LIST)
                    .findFirst()
                    .orElseThrow();
            assertThat(choice.getErrorBoxText()).isEqualTo("Choisissez une réponse de la liste.");
            assertThat(choice.getRegions().countRanges()).isEqualTo(48);
            assertThat(choice.getValidationConstraint().getFormula1()).isEqualTo("'Listes'!$A$1:$A$3");
            var lists = workbook.getSheet("Listes");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(lists))).isTrue();
            assertThat(lists.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Non, jamais");
        }
    }

    private void write(TablesDocument document) {
        new TablesWorkbook().write(document, file, Progress.NONE);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<Double> totals(XSSFWorkbook workbook) {
        var totals = new ArrayList<Double>();
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        totals.add(cell.getNumericCellValue());
                    }
                }
            }
        }
        return totals;
    }

    private static List<String> texts(XSSFSheet sheet, int number) {
        var formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        var texts = new ArrayList<String>();
        sheet.getRow(number).forEach(cell -> texts.add(formatter.formatCellValue(cell)));
        return texts;
    }
}
