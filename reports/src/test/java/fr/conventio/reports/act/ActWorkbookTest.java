package fr.conventio.reports.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import fr.conventio.reports.workbook.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActWorkbookTest {
    @TempDir
    private static Path folder;

    private static Path file = Path.of("");

    @BeforeAll
    static void print() {
        file = PrintedAct.print(PrintedAct.DIJON, PieceKind.ACT, Format.XLSX, folder);
    }

    @Test
    void it_has_the_sheets_of_all_annexes_in_order_each_behind_its_annex() throws IOException {
        var names = new ArrayList<String>();
        try (var whole = open(file)) {
            whole.forEach(sheet -> names.add(sheet.getSheetName()));
        }
        assertThat(names).startsWith("Art. 2.1 Adhésions", "Art. 2.1 Missions", "A1 Annexe 1", "A1 Récapitulatif");
        assertThat(names).anyMatch(name -> name.startsWith("A2 ")).anyMatch(name -> name.startsWith("A6 "));
    }

    @Test
    void each_sheet_says_what_it_says_in_the_annexs_own_workbook() throws IOException {
        try (var whole = open(file)) {
            int number = 0;
            for (var piece : Pieces.of(PrintedAct.DIJON)) {
                if (piece.kind().isWhole()) {
                    continue;
                }
                var alone = new AnnexPress().print(piece, Format.XLSX, PrintedAct.DIJON, folder, Progress.NONE);
                try (var own = open(alone)) {
                    for (var sheet : own) {
                        assertThat(texts(whole.getSheetAt(number++)))
                                .as(sheet.getSheetName())
                                .isEqualTo(texts(sheet));
                    }
                }
            }
            assertThat(number).isEqualTo(whole.getNumberOfSheets());
        }
    }

    @Test
    void its_formulas_find_their_cells_and_give_the_stored_values() throws Exception {
        var bare = folder.resolve("bare.xlsx");
        var formatter = new DataFormatter();
        try (var workbook = open(file)) {
            assertThat(LibreOffice.forgetValues(workbook)).isPositive();
            try (var out = Files.newOutputStream(bare)) {
                workbook.write(out);
            }
        }
        try (var computed = open(LibreOffice.computed(bare, folder));
                var stored = open(file)) {
            for (var sheet : stored) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                            var other = computed.getSheet(sheet.getSheetName())
                                    .getRow(row.getRowNum())
                                    .getCell(cell.getColumnIndex());
                            assertThat(other.getNumericCellValue())
                                    .as(sheet.getSheetName() + "!" + cell.getAddress() + " "
                                            + formatter.formatCellValue(cell))
                                    .isCloseTo(cell.getNumericCellValue(), within(1e-9));
                        }
                    }
                }
            }
        }
    }

    @Test
    void it_comes_out_the_same_whenever_it_is_written() {
        var again = PrintedAct.print(PrintedAct.DIJON, PieceKind.ACT, Format.XLSX, folder.resolve("again"));
        assertThat(again).hasSameBinaryContentAs(file);
    }

    private static XSSFWorkbook open(Path workbook) throws IOException {
        try (var in = Files.newInputStream(workbook)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> texts(Sheet sheet) {
        var formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        var texts = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getAddress() + " " + formatter.formatCellValue(cell))));
        return texts;
    }
}
