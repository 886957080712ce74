package fr.conventio.reports.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.procedure.FirstDay;
import fr.conventio.model.procedure.FirstDayId;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepDuration.Kind;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureAnnexWorkbookTest {
    private static final int GRID = 10;
    private static final FirstDay FEBRUARY = new FirstDay(FirstDayId.fresh(), LocalDate.of(2019, Month.FEBRUARY, 4));

    @TempDir
    private Path folder;

    private Path write(ProcedureAnnex annex) {
        var file = folder.resolve("annexe-4.xlsx");
        new ProcedureAnnexWorkbook().write(annex, file, Progress.NONE);
        return file;
    }

    private XSSFWorkbook reopened(ProcedureAnnex annex) throws IOException {
        try (var in = Files.newInputStream(write(annex))) {
            return new XSSFWorkbook(in);
        }
    }

    private static int line(Sheet sheet, String start) {
        for (var row : sheet) {
            var cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().startsWith(start)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(start);
    }

    private static Cell cell(Sheet sheet, String start, int column) {
        return sheet.getRow(line(sheet, start)).getCell(column);
    }

    /** The cells of the grid that a bar fills. */
    private static List<Integer> bar(XSSFWorkbook workbook, Sheet sheet, String start) {
        var shading = new ConditionalFormattingEvaluator(workbook, new XSSFFormulaEvaluator(workbook));
        var filled = new ArrayList<Integer>();
        var row = sheet.getRow(line(sheet, start));
        for (int column = GRID; column < row.getLastCellNum(); column++) {
            if (!shading.getConditionalFormattingForCell(row.getCell(column)).isEmpty()) {
                filled.add(column - GRID);
            }
        }
        return filled;
    }

    @Test
    void it_has_a_timeline_for_each_variant_the_steps_and_the_glossary() throws IOException {
        try (var workbook = reopened(DijonProcedureAnnex.annex())) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Calendrier AOO", "Calendrier MAPA", "Étapes", "Glossaire");
            assertThat(workbook.getSheet("Étapes").getLastRowNum()).isEqualTo(2 + 14);
            assertThat(workbook.getSheet("Glossaire").getLastRowNum()).isEqualTo(2 + 15);
            assertThat(workbook.getSheet("Calendrier AOO").getLastRowNum()).isEqualTo(6 + 4 + 13);
        }
    }

    @Test
    void formulas_come_to_the_figures_they_carry() throws IOException {
        try (var workbook = reopened(DijonProcedureAnnex.with(FEBRUARY))) {
            var evaluator = new XSSFFormulaEvaluator(workbook);
            int formulas = 0;
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            var value = evaluator.evaluate(cell);
                            var carried = cell.getCachedFormulaResultType() == CellType.STRING
                                    ? cell.getStringCellValue()
                                    : "" + cell.getNumericCellValue();
                            var computed = value.getCellType() == CellType.STRING
                                    ? value.getStringValue()
                                    : "" + value.getNumberValue();
                            assertThat(computed)
                                    .as(cell.getAddress().toString())
                                    .isEqualTo(carried);
                            formulas++;
                        }
                    }
                }
            }
            assertThat(formulas).isEqualTo(2 * (1 + 4 * 3 + 13 * 4));
        }
    }

    @Test
    void a_duration_changed_there_moves_what_follows_and_the_total() throws IOException {
        try (var workbook = reopened(DijonProcedureAnnex.with(FEBRUARY))) {
            var sheet = workbook.getSheet("Calendrier AOO");
            cell(sheet, "Lancement", 2).setCellValue(10);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(cell(sheet, "Dépôt et ouverture", 5).getNumericCellValue())
                    .isEqualTo(10);
            assertThat(cell(sheet, "Durée totale", 1).getNumericCellValue()).isEqualTo(87);
            assertThat(new DataFormatter()
                            .formatCellValue(cell(sheet, "Dépôt et ouverture", 7), new XSSFFormulaEvaluator(workbook)))
                    .isEqualTo("14/02/2019");
            assertThat(bar(workbook, sheet, "Lancement")).containsExactly(0, 1, 2, 3);
        }
    }

    @Test
    void a_conditional_step_is_left_out_where_it_is_not_wanted() throws IOException {
        try (var workbook = reopened(DijonProcedureAnnex.annex())) {
            var sheet = workbook.getSheet("Calendrier AOO");
            assertThat(sheet.getDataValidations()).hasSize(1);
            sheet.getRow(line(sheet, "Passage en CAO")).createCell(4).setCellValue("non");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(cell(sheet, "Durée totale", 1).getNumericCellValue()).isEqualTo(70);
            assertThat(bar(workbook, sheet, "Passage en CAO")).isEmpty();
        }
    }

    @Test
    void bars_lie_where_their_days_are() throws IOException {
        try (var workbook = reopened(DijonProcedureAnnex.annex())) {
            var sheet = workbook.getSheet("Calendrier AOO");
            // Three days a cell: days 30 to 51, 59 to 66.
            assertThat(bar(workbook, sheet, "Rédaction du RAO")).containsExactly(10, 11, 12, 13, 14, 15, 16);
            assertThat(bar(workbook, sheet, "Passage en CAO")).containsExactly(19, 20, 21);
            assertThat(bar(workbook, sheet, "Réception")).isEmpty();
        }
    }

    @Test
    void what_is_not_certain_is_marked() throws IOException {
        try (var workbook = reopened(DijonProcedureAnnex.annex())) {
            var sheet = workbook.getSheet("Calendrier AOO");
            assertThat(cell(sheet, "Lancement", 9).getStringCellValue()).isEqualTo("à confirmer");
            assertThat(cell(sheet, "Passage en CAO", 9).getStringCellValue()).isEmpty();
        }
    }

    @Test
    void parallel_steps_begin_together_and_the_next_waits_for_the_longest() throws IOException {
        var steps = DijonProcedureAnnex.act().procedure().steps();
        var longest = steps.get(6).withParallel(true).withDuration(new StepDuration(Kind.FIXED, 40));
        try (var workbook = reopened(DijonProcedureAnnex.with(longest))) {
            var sheet = workbook.getSheet("Calendrier MAPA");
            cell(sheet, "Validation du RAO par la DCPM", 2).setCellValue(50);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(cell(sheet, "Validation du RAO par la DCPM", 5).getNumericCellValue())
                    .isEqualTo(30);
            assertThat(cell(sheet, "Validation du RAO par le DGD", 5).getNumericCellValue())
                    .isEqualTo(80);
        }
    }

    @Test
    void the_same_procedure_gives_the_same_bytes() throws IOException {
        var first = Files.readAllBytes(write(DijonProcedureAnnex.annex()));
        assertThat(write(DijonProcedureAnnex.annex())).hasBinaryContent(first);
    }
}
