package fr.conventio.reports.itservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.conventio.model.itservices.DijonIt;
import fr.conventio.model.itservices.edit.EditAnswers;
import fr.conventio.model.itservices.edit.TakeAnswers;
import fr.conventio.model.itservices.edit.TakeAnswers.Preference;
import fr.conventio.model.itservices.form.FormReading;
import fr.conventio.model.itservices.form.InventoryForm;
import fr.conventio.model.itservices.form.ReadInventoryForm;
import fr.conventio.model.itservices.inventory.AnswerCells;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryFormFilesTest {
    private static final int LINES = 187 + 2 * (17 + 16 + 16);

    private final DijonIt it = new DijonIt();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws Exception {
        answer("01.02", "40");
        answer("01.05", "3,5");
        answer("02.04", "oui");
        it.apply(new EditAnswers(it.dossier.id(), it.services)
                .writeRemark(it.city, DijonIt.line("02.04"), 1, "a|b % c"));
        var form = InventoryForm.of(it.dossier, it.city, it.services.inventory(it.city.id()), null);
        file = folder.resolve(form.fileName());
        new InventoryFormFiles().write(form, file, Progress.NONE);
    }

    @Test
    void the_form_is_protected_but_for_its_answers_and_hides_its_keys() throws Exception {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheet("Inventaire");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            int open = 0;
            for (var row : sheet) {
                for (var cell : row) {
                    if (!cell.getCellStyle().getLocked()) {
                        open++;
                        assertThat(cell.getColumnIndex()).isIn(3, 5);
                    }
                }
            }
            assertThat(open).isEqualTo(2 * LINES + 1);
            assertThat(sheet.getDataValidations()).hasSizeGreaterThanOrEqualTo(4);
        }
        var said = new StringBuilder();
        new SpreadsheetSource().read(file, row -> said.append(String.join(" ", row.cells())), Progress.NONE);
        assertThat(said).contains("aucun mot de passe");
    }

    @Test
    void a_form_that_nobody_touched_changes_nothing() {
        var reading = judged();
        assertThat(reading.answers()).hasSize(LINES);
        assertThat(reading.refused()).isEmpty();
        var taking = taking(reading);
        assertThat(taking.changed()).isZero();
        assertThat(taking.conflicts()).isEmpty();
    }

    @Test
    void filled_in_by_libreoffice_it_comes_back_with_every_answer_and_nothing_lost() throws Exception {
        var typing = new Typing("Inventaire");
        var expected = new HashMap<String, String>();
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            for (var row : workbook.getSheet("Inventaire")) {
                var held = row.getCell(InventoryFormSheet.KEY);
                var key = held == null ? "" : held.getStringCellValue();
                if (key.equals(FormKeys.SITUATION)) {
                    typing.number(
                            at(row, InventoryFormSheet.ANSWER), DateUtil.getExcelDate(LocalDate.of(2018, 12, 31)));
                } else if (key.matches("[0-9]{2}\\.[0-9]{2}#[0-9]+.*")) {
                    var line = FormKeys.line(key).key();
                    expected.put(line, fill(typing, row, DijonIt.line(line.substring(0, 5)), expected.size()));
                }
            }
        }
        assertThat(expected).hasSize(LINES);
        var back = folder.resolve("rempli.xlsx");
        typing.run(file, back, folder);
        file = back;

        var reading = judged();
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.situation()).isEqualTo(LocalDate.of(2018, 12, 31));
        var taking = taking(reading);
        assertThat(taking.conflicts()).isEmpty();
        it.apply(taking.edit());
        var inventory = it.services.inventory(it.city.id());
        assertThat(inventory.whole().isComplete()).isTrue();
        expected.forEach((key, text) -> {
            var line = DijonIt.line(key.substring(0, 5));
            int copy = Integer.parseInt(key.substring(6));
            assertThat(AnswerCells.text(line, inventory.value(line.key(), copy)))
                    .as(key)
                    .isEqualTo(text);
            assertThat(inventory.remark(line.key(), copy)).as(key).isEqualTo("précision " + text);
        });
        assertThat(it.services.subscription(it.city.id()).date(SubscriptionDate.SITUATION))
                .isEqualTo(LocalDate.of(2018, 12, 31));
    }

    private static String at(Row row, int column) {
        return new CellReference(row.getRowNum(), column).formatAsString();
    }

    /** @return what the line should say afterwards */
    private static String fill(Typing typing, Row row, InventoryLine line, int number) {
        var text = switch (line.kind()) {
            case COUNT -> Integer.toString(number);
            case MEASURE -> number + ",25";
            case YES_NO -> number % 2 == 0 ? "Oui" : "Non";
            case CHOICE -> line.choices().get(number % line.choices().size());
            case TEXT, FREE -> "réponse n° " + number + " : « œuvre », \"12\" % & <été>";
        };
        switch (line.kind()) {
            case COUNT, MEASURE ->
                typing.number(at(row, InventoryFormSheet.ANSWER), Double.parseDouble(text.replace(',', '.')));
            default -> typing.text(at(row, InventoryFormSheet.ANSWER), text);
        }
        typing.text(at(row, InventoryFormSheet.REMARK), "précision " + text);
        return text;
    }

    @Test
    void formulas_errors_passwords_and_wrong_answers_are_refused_cell_by_cell() throws Exception {
        tamper(sheet -> {
            cell(sheet, "01.03#1", InventoryFormSheet.ANSWER).setCellFormula("SUM(1,2)");
            cell(sheet, "01.01#1", InventoryFormSheet.REMARK).setCellValue("mdp : azerty");
            cell(sheet, "02.04#1", InventoryFormSheet.ANSWER).setCellValue("parfois");
            cell(sheet, "01.04#1", InventoryFormSheet.ANSWER).setCellValue(12.5);
            cell(sheet, "02.06#1", InventoryFormSheet.ANSWER).setCellErrorValue((byte) 42);
            cell(sheet, "02.12#1", InventoryFormSheet.ANSWER).setCellValue("Disquettes");
            cell(sheet, "01.02#1", InventoryFormSheet.ANSWER).setCellValue(41);
        });
        var reading = judged();
        assertThat(reading.refused())
                .extracting(refused -> refused.column() + " " + refused.value())
                .containsExactly("F ••••••", "D =SUM(1,2)", "D 12.5", "D parfois", "D #", "D Disquettes");
        assertThat(reading.refused()).allSatisfy(refused -> {
            assertThat(refused.sheet()).isEqualTo("Inventaire");
            assertThat(refused.row()).isGreaterThan(5);
            assertThat(refused.label()).isNotEmpty();
        });
        assertThat(taking(reading).changed()).isEqualTo(1);
    }

    @Test
    void a_form_with_another_structure_is_refused_whole_with_its_reason() throws Exception {
        refused(sheet -> sheet.removeRow(row(sheet, "10.01#1")), "La question 10.01 « Courrier » manque");
        refused(
                sheet -> cell(sheet, "10.01#1", InventoryFormSheet.KEY).setCellValue("99.01#1"),
                "cette ligne n’appartient pas au questionnaire");
        refused(
                sheet -> cell(sheet, "10.01#1", InventoryFormSheet.LABEL).setCellValue("Parking"),
                "la question « Courrier » a été modifiée");
        refused(
                sheet ->
                        emptied(sheet.getRow(0).getCell(InventoryFormSheet.KEY)).setCellValue("autre chose"),
                "n’est pas un questionnaire d’inventaire");
        refused(
                sheet -> replace(
                        sheet,
                        it.dossier.id().value().toString(),
                        it.ccas.id().value().toString()),
                "un autre dossier");
        refused(
                sheet -> replace(
                        sheet,
                        it.city.id().value().toString(),
                        it.dossier.id().value().toString()),
                "n’est plus dans le dossier");
        refused(sheet -> replace(sheet, "5:3", "5:0"), "La structure du questionnaire a été modifiée");
    }

    @Test
    void a_question_that_libreoffice_wrote_over_is_refused_with_its_name() throws Exception {
        var typing = new Typing("Inventaire");
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            typing.text(at(row(workbook.getSheet("Inventaire"), "10.01#1"), InventoryFormSheet.LABEL), "Parking");
        }
        var back = folder.resolve("rempli.xlsx");
        typing.run(file, back, folder);
        file = back;
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(this::judged)
                .satisfies(e -> assertThat(Words.FRENCH.say(e.reason()))
                        .contains("Courrier")
                        .contains("a été modifiée"));
    }

    @Test
    void what_is_no_workbook_is_refused_too() throws Exception {
        Files.writeString(file, "Réponse;12\n");
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(this::judged)
                .satisfies(e -> assertThat(Words.FRENCH.say(e.reason())).contains("n’est pas reconnu"));
    }

    private void answer(String line, String text) throws Exception {
        it.apply(new EditAnswers(it.dossier.id(), it.services).write(it.city, DijonIt.line(line), 1, text));
    }

    private FormReading judged() {
        return new ReadInventoryForm(it.dossier, it.parties).judge(new InventoryFormFiles().read(file, Progress.NONE));
    }

    private TakeAnswers.Taking taking(FormReading reading) {
        return TakeAnswers.into(it.dossier.id(), it.services, reading, Preference.HERE, LocalDate.of(2019, 2, 1));
    }

    private void refused(Consumer<XSSFSheet> change, String reason) throws Exception {
        write();
        tamper(change);
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(this::judged)
                .satisfies(e -> assertThat(Words.FRENCH.say(e.reason()).replace('\u00a0', ' '))
                        .contains(reason));
    }

    private void tamper(Consumer<XSSFSheet> change) throws Exception {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            change.accept(workbook.getSheet("Inventaire"));
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void replace(XSSFSheet sheet, String what, String by) {
        var key = sheet.getRow(0).getCell(InventoryFormSheet.KEY);
        var changed = key.getStringCellValue().replace(what, by);
        emptied(key).setCellValue(changed);
    }

    private static Cell cell(XSSFSheet sheet, String key, int column) {
        return emptied(row(sheet, key).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
    }

    /** POI writes over texts that stand in their cell without being read again. */
    private static Cell emptied(Cell cell) {
        cell.setBlank();
        return cell;
    }

    private static Row row(XSSFSheet sheet, String key) {
        for (var row : sheet) {
            var cell = row.getCell(InventoryFormSheet.KEY);
            if (cell != null && FormKeys.line(cell.getStringCellValue()).key().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no line " + key);
    }
}
