package fr.conventio.reports.roster.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.answer.Answer;
import fr.conventio.model.roster.answer.Remark;
import fr.conventio.model.roster.answer.Template;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderWorkbooksTest {
    private static final Remark REFUSED = new Remark("Agents", 4, 2, true, Message.of("refusal.category", "D"));
    private static final Remark DOUBT = new Remark("Agents", 3, 1, false, Message.of("refusal.category", "?"));

    @TempDir
    Path folder;

    private final SenderWorkbooks files = new SenderWorkbooks();
    private Path sent;

    /** A workbook as somebody made it: a merged title, colours, a note, a formula, a second sheet. */
    @BeforeEach
    void send() throws IOException {
        sent = folder.resolve("Agents de la ville.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(sent)) {
            var sheet = workbook.createSheet("Agents");
            sheet.createRow(0).createCell(0).setCellValue("Nos agents");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            for (int line = 1; line < 5; line++) {
                var row = sheet.createRow(line);
                for (int column = 0; column < 3; column++) {
                    row.createCell(column).setCellValue("case " + line + column);
                    row.getCell(column).setCellStyle(bold);
                }
                row.createCell(3).setCellFormula("1+" + line);
            }
            var drawing = sheet.createDrawingPatriarch();
            var note = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 3, 1, 5, 4));
            note.setString("note de l’expéditeur");
            note.setAddress(2, 1);
            sheet.setColumnWidth(0, 7000);
            workbook.createSheet("Autre").createRow(0).createCell(0).setCellValue("intact");
            workbook.write(out);
        }
    }

    @Test
    void the_copy_keeps_the_senders_layout_and_carries_our_remarks_as_notes_and_colours() throws IOException {
        var before = Files.readAllBytes(sent);
        var copy = files.annotate(sent, new Answer(List.of(), List.of(REFUSED, DOUBT)), folder, Progress.NONE)
                .file();
        assertThat(copy.getFileName().toString()).isEqualTo("Agents de la ville – à corriger.xlsx");
        assertThat(Files.readAllBytes(sent)).isEqualTo(before);
        try (var workbook = open(copy)) {
            var sheet = workbook.getSheet("Agents");
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(7000);
            assertThat(workbook.getSheet("Autre").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("intact");
            var refused = sheet.getRow(3).getCell(2);
            assertThat(refused.getStringCellValue()).isEqualTo("case 32");
            assertThat(refused.getCellComment().getString().getString()).contains("«\u00a0D\u00a0»");
            assertThat(refused.getCellStyle().getFillForegroundColorColor()).isNotNull();
            assertThat(refused.getCellStyle().getFont().getBold()).isTrue();
            var doubtful = sheet.getRow(2).getCell(1);
            assertThat(doubtful.getCellComment().getString().getString())
                    .startsWith("note de l’expéditeur")
                    .contains("«\u00a0?\u00a0»");
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.AUTOMATIC.getIndex());
            assertThat(sheet.getRow(3).getCell(3).getCellType()).isEqualTo(CellType.FORMULA);
        }
    }

    @Test
    void an_old_workbook_keeps_its_layout_and_its_format_too() throws IOException {
        var old = folder.resolve("Agents.XLS");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(old)) {
            var sheet = workbook.createSheet("Agents");
            sheet.createRow(0).createCell(0).setCellValue("Nos agents");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.setColumnWidth(1, 7000);
            sheet.createRow(3).createCell(2).setCellValue("D");
            workbook.write(out);
        }
        var before = Files.readAllBytes(old);
        var copy = files.annotate(old, new Answer(List.of(), List.of(REFUSED, DOUBT)), folder, Progress.NONE)
                .file();
        assertThat(copy.getFileName().toString()).isEqualTo("Agents – à corriger.xls");
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
        try (var in = Files.newInputStream(copy);
                var workbook = new HSSFWorkbook(in)) {
            var sheet = workbook.getSheet("Agents");
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat(sheet.getColumnWidth(1)).isEqualTo(7000);
            var refused = sheet.getRow(3).getCell(2);
            assertThat(refused.getCellComment().getString().getString()).contains("«\u00a0D\u00a0»");
            assertThat(refused.getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.LIGHT_YELLOW.getIndex());
        }
    }

    @Test
    void a_second_copy_does_not_replace_the_first() {
        var answer = new Answer(List.of(), List.of(REFUSED));
        var first = files.annotate(sent, answer, folder, Progress.NONE);
        assertThat(files.annotate(sent, answer, folder, Progress.NONE)).isNotEqualTo(first);
    }

    @Test
    void a_cell_that_the_sender_left_empty_gets_its_note_too() throws IOException {
        var far = new Remark("Agents", 9, 6, true, Message.of("refusal.category", "D"));
        var copy = files.annotate(sent, new Answer(List.of(), List.of(far)), folder, Progress.NONE)
                .file();
        try (var workbook = open(copy)) {
            assertThat(workbook.getSheet("Agents").getRow(8).getCell(6).getCellComment())
                    .isNotNull();
        }
    }

    @Test
    void a_file_of_another_format_is_answered_with_its_lines_as_they_were_read() throws IOException {
        var text = Files.writeString(folder.resolve("agents.csv"), "Fonction;Catégorie\nJuriste;D\n");
        var rows = List.of(
                new SourceRow("", 1, List.of("Fonction", "Catégorie")),
                new SourceRow("", 2, List.of("=JURISTE()", "D")));
        var remark = new Remark("", 2, 1, true, Message.of("refusal.category", "D"));
        var copy = files.annotate(text, new Answer(rows, List.of(remark)), folder, Progress.NONE)
                .file();
        assertThat(copy.getFileName().toString()).isEqualTo("agents – à corriger.xlsx");
        try (var workbook = open(copy)) {
            var line = workbook.getSheetAt(0).getRow(1);
            assertThat(line.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(line.getCell(0).getStringCellValue()).isEqualTo("=JURISTE()");
            assertThat(line.getCell(1).getCellComment()).isNotNull();
            assertThat(line.getCell(2).getStringCellValue()).contains("Ligne 2").contains("«\u00a0D\u00a0»");
        }
    }

    @Test
    void the_template_filled_in_is_taken_whole_and_without_a_doubt() throws IOException {
        var template = new Template(
                "Convention 2027",
                List.of("Affaires juridiques"),
                List.of("Métropole", "Ville"),
                LocalDate.of(2027, 1, 1));
        var file = files.writeTemplate(template, folder, Progress.NONE);
        var filled = folder.resolve("rempli.xlsx");
        try (var workbook = open(file);
                var out = Files.newOutputStream(filled)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getDataValidations()).hasSize(13);
            var line = sheet.createRow(4);
            var texts = List.of(
                    "Affaires juridiques",
                    "Direction",
                    "Juriste",
                    "Titulaire",
                    "A",
                    "Attaché",
                    "TP 80 %",
                    "Oui",
                    "01/01/2027",
                    "",
                    "Ville",
                    "00123",
                    "");
            for (int column = 0; column < texts.size(); column++) {
                line.createCell(column).setCellValue(texts.get(column));
            }
            workbook.write(out);
        }
        var parties = List.of(
                new Party(PartyId.fresh(), 0, PartyKind.EPCI, "Métropole", "Métropole", "de la Métropole"),
                new Party(PartyId.fresh(), 1, PartyKind.COMMUNE, "Ville", "Ville", "de la Ville"));
        var reading = new ReadRoster(new SpreadsheetSource())
                .read(filled, new Roster(parties, List.of(), List.of()), Progress.NONE);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.posts()).hasSize(1);
        assertThat(reading.posts().getFirst().grade().value()).isNotNull();
        assertThat(reading.posts().getFirst().personal().staffNumber()).isEqualTo("00123");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
