package fr.conventio.reports.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesArticleWorkbookTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() {
        var act = DijonAct.act();
        var piece = Pieces.of(act).stream()
                .filter(each -> each.kind() == PieceKind.SERVICES)
                .findFirst()
                .orElseThrow();
        file = new AnnexPress().print(piece, Format.XLSX, act, folder, Progress.NONE);
    }

    @Test
    void it_has_33_lines_with_63_crosses_of_which_three_are_to_be_confirmed() throws IOException {
        assertThat(file).hasFileName("article-2-1-services-communs.xlsx");
        try (var workbook = open()) {
            var crosses = crosses(workbook.getSheet("Adhésions"));
            assertThat(crosses).hasSize(63);
            assertThat(crosses.stream().map(Cell::getRowIndex).distinct()).hasSize(33);
            assertThat(crosses.stream().filter(cell -> cell.getStringCellValue().endsWith("?")))
                    .hasSize(3);
        }
    }

    @Test
    void the_totals_are_formulas_that_follow_the_crosses() throws IOException {
        try (var workbook = open()) {
            var sheet = workbook.getSheet("Adhésions");
            var total = total(sheet);
            assertThat(figures(total)).containsExactly(33.0, 30.0);
            crosses(sheet).getFirst().setBlank();
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(figures(total)).containsExactly(32.0, 30.0);
        }
    }

    @Test
    void the_second_sheet_tells_what_the_17_services_do_and_from_when() throws IOException {
        try (var workbook = open()) {
            var sheet = workbook.getSheet("Missions");
            var days = new ArrayList<String>();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        days.add(cell.getLocalDateTimeCellValue().toLocalDate().toString());
                    }
                }
            }
            assertThat(days).hasSize(17).contains("2019-04-01");
        }
    }

    private XSSFWorkbook open() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<Cell> crosses(Sheet sheet) {
        var crosses = new ArrayList<Cell>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("X(\\u00A0\\?)?")) {
                    crosses.add(cell);
                }
            }
        }
        return crosses;
    }

    private static Row total(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals("Nombre d’adhésions")) {
                    return row;
                }
            }
        }
        throw new AssertionError("no totals");
    }

    private static List<Double> figures(Row total) {
        var figures = new ArrayList<Double>();
        for (Cell cell : total) {
            if (cell.getCellType() == CellType.FORMULA) {
                figures.add(cell.getNumericCellValue());
            }
        }
        return figures;
    }
}
