package fr.conventio.reports.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.services.edit.EditAdhesions;
import fr.conventio.model.services.reading.AdhesionsReading;
import fr.conventio.model.services.reading.ReadAdhesions;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    private Act act = DijonAct.act();

    @BeforeEach
    void print() {
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

    @Test
    void an_unchanged_workbook_changes_nothing_and_a_filled_in_one_is_taken_as_one_edit() throws Exception {
        assertThat(read().into(act.dossier().id(), act.perimeter()).isEmpty()).isTrue();
        fill();
        var edit = read().into(act.dossier().id(), act.perimeter());
        assertThat(edit.changes()).hasSize(3);
        var after = Applied.to(act, edit);
        assertThat(after.perimeter().adhesions())
                .hasSize(62)
                .anyMatch(adhesion -> LocalDate.of(2019, 3, 1).equals(adhesion.start()));
    }

    @Test
    void a_cell_that_is_neither_a_cross_nor_a_date_is_refused_with_its_place() throws Exception {
        fill();
        write(sheet -> emptied(crosses(sheet).getLast()).setCellValue("bientôt"));
        assertThat(read().refused()).singleElement().satisfies(refused -> {
            assertThat(refused.sheet()).isEqualTo("Adhésions");
            assertThat(refused.header()).isEqualTo("CCAS");
            assertThat(refused.value()).isEqualTo("bientôt");
        });
    }

    @Test
    void twenty_three_communes_come_back_too() throws Exception {
        var many = new ArrayList<Entity>();
        for (int commune = 1; commune <= 22; commune++) {
            var name = "Commune " + commune;
            many.add(new Party(PartyId.fresh(), 2 + commune, PartyKind.COMMUNE, name, name, "de " + name));
        }
        act = act.with(many, List.of());
        var joiners = act.perimeter().joiners().stream().map(Party::id).toList();
        act = Applied.to(act, new EditAdhesions(act.dossier().id(), act.perimeter()).copy(joiners.getFirst(), joiners));
        print();
        assertThat(read().cells()).hasSize(33 * 24);
        assertThat(read().into(act.dossier().id(), act.perimeter()).isEmpty()).isTrue();
    }

    /** As somebody does in a spreadsheet program: a cross less, a date of one's own, a doubt settled. */
    private void fill() throws IOException {
        write(sheet -> {
            var crosses = crosses(sheet);
            var doubtful = crosses.stream()
                    .filter(cell -> cell.getStringCellValue().endsWith("?"))
                    .findFirst()
                    .orElseThrow();
            emptied(doubtful).setCellValue("x");
            emptied(crosses.getFirst());
            var day = emptied(crosses.get(1));
            day.setCellValue(LocalDate.of(2019, 3, 1));
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            day.setCellStyle(style);
        });
    }

    /** A cell of its own: this library would leave the old text beside a new value. */
    private static Cell emptied(Cell cell) {
        return cell.getRow().createCell(cell.getColumnIndex());
    }

    private void write(Consumer<Sheet> filling) throws IOException {
        try (var workbook = open()) {
            filling.accept(workbook.getSheet("Adhésions"));
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private AdhesionsReading read() {
        return new ReadAdhesions(new SpreadsheetSource()).read(file, act.perimeter(), Progress.NONE);
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
