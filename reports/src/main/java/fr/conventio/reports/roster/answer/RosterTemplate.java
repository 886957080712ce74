package fr.conventio.reports.roster.answer;

import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.Grade;
import fr.conventio.model.roster.Grades;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.answer.Template;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.workbook.CellLook;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.PrintedSheet;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty roster for senders: its headers are those the import knows, its cells help and check as they are filled in. */
final class RosterTemplate {
    private static final List<PostField> COLUMNS = List.of(
            PostField.SERVICE,
            PostField.SECTION,
            PostField.FUNCTION,
            PostField.STATUS,
            PostField.CATEGORY,
            PostField.GRADE,
            PostField.WORKING_TIME,
            PostField.TRANSFER,
            PostField.TRANSFER_DATE,
            PostField.DEFERRAL_REASON,
            PostField.EMPLOYER,
            PostField.STAFF_NUMBER,
            PostField.REMARKS);
    private static final Set<PostField> NEEDED = Set.of(
            PostField.SERVICE,
            PostField.FUNCTION,
            PostField.STATUS,
            PostField.CATEGORY,
            PostField.GRADE,
            PostField.WORKING_TIME,
            PostField.EMPLOYER);
    /** What may be written that no list holds. */
    private static final Set<PostField> OPEN =
            Set.of(PostField.SERVICE, PostField.STATUS, PostField.GRADE, PostField.WORKING_TIME, PostField.EMPLOYER);

    private static final List<String> STATUSES = List.of("Titulaire", "Stagiaire", "Contractuel", "Contractuel en CDI");
    private static final List<String> TIMES =
            List.of("TC 100 %", "TP 90 %", "TP 80 %", "TP 70 %", "TP 60 %", "TP 50 %", "TNC 28/35", "TNC 20/35");
    private static final float TWO_LINES = 26;
    private static final int TITLE_ROW = 0;
    private static final int NOTE_ROW = 1;
    private static final int HEADER_ROW = 3;
    private static final int FIRST_ROW = HEADER_ROW + 1;
    /** As many lines as are checked. */
    private static final int LAST_ROW = FIRST_ROW + 1_999;
    /** Lists stand beside the guidance, each in a column. */
    private static final int FIRST_LIST = 3;

    private static final String FIRST_DAY = "DATE(1950,1,1)";
    private static final String LAST_DAY = "DATE(2199,12,31)";
    private static final byte[] MISSING = {(byte) 0xFD, (byte) 0xEE, (byte) 0xC3};

    private final Template template;
    private final SheetLook look;
    private final XSSFSheet sheet;
    private final XSSFSheet guide;
    private final Map<PostField, List<String>> lists = new EnumMap<>(PostField.class);

    RosterTemplate(XSSFWorkbook workbook, Template template) {
        this.template = template;
        this.look = new SheetLook(workbook);
        this.sheet = workbook.createSheet(said("template.sheet"));
        this.guide = workbook.createSheet(said("template.guide"));
        lists.put(PostField.SERVICE, template.services());
        lists.put(PostField.STATUS, STATUSES);
        lists.put(
                PostField.CATEGORY,
                Arrays.stream(Category.values()).map(Enum::name).toList());
        lists.put(
                PostField.GRADE,
                Grades.all().stream().map(Grade::label).sorted().toList());
        lists.put(PostField.WORKING_TIME, TIMES);
        lists.put(
                PostField.TRANSFER,
                Arrays.stream(Decision.values())
                        .map(Decision::label)
                        .filter(label -> !label.isEmpty())
                        .toList());
        lists.put(PostField.EMPLOYER, template.employers());
        lists.values().removeIf(List::isEmpty);
    }

    void write() {
        writeGuide();
        writeHead();
        for (int column = 0; column < COLUMNS.size(); column++) {
            prepare(COLUMNS.get(column), column);
        }
        markMissing();
        sheet.createFreezePane(1, FIRST_ROW);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, COLUMNS.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        PrintedSheet.setUp(sheet, template.title(), true);
        sheet.setDisplayGridlines(true);
    }

    private void writeHead() {
        Cells.text(
                sheet.createRow(TITLE_ROW),
                0,
                said("template.title", template.title()),
                look.of(new CellLook(Tone.TITLE, Shown.DECIMAL, HorizontalAlignment.LEFT)));
        Cells.text(
                sheet.createRow(NOTE_ROW),
                0,
                said("template.note"),
                look.of(Tone.NOTE, Shown.COUNT, HorizontalAlignment.LEFT));
        var header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(30);
        for (int column = 0; column < COLUMNS.size(); column++) {
            var field = COLUMNS.get(column);
            var tone = NEEDED.contains(field) ? Tone.HEADER : Tone.MUTED_HEADER;
            Cells.text(
                    header,
                    column,
                    Words.FRENCH.say(field.label()),
                    look.of(tone, Shown.TEXT, HorizontalAlignment.LEFT));
        }
    }

    private void prepare(PostField field, int column) {
        PrintedSheet.width(sheet, column, width(field));
        sheet.setDefaultColumnStyle(
                column,
                look.of(
                        Tone.PLAIN,
                        field == PostField.TRANSFER_DATE ? Shown.DATE : Shown.LITERAL,
                        HorizontalAlignment.LEFT));
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                constraint(field), new CellRangeAddressList(FIRST_ROW, LAST_ROW, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setShowPromptBox(true);
        validation.createPromptBox(shortened(Words.FRENCH.say(field.label())), advice(field));
        validation.setShowErrorBox(lists.containsKey(field) || field == PostField.TRANSFER_DATE);
        validation.setErrorStyle(OPEN.contains(field) ? ErrorStyle.WARNING : ErrorStyle.STOP);
        validation.createErrorBox(shortened(Words.FRENCH.say(field.label())), advice(field));
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(PostField field) {
        var helper = sheet.getDataValidationHelper();
        if (field == PostField.TRANSFER_DATE) {
            return helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "dd/mm/yyyy");
        }
        var list = lists.get(field);
        if (list == null) {
            return helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, "1000", "");
        }
        var column = CellReference.convertNumToColString(
                FIRST_LIST + List.copyOf(lists.keySet()).indexOf(field));
        return helper.createFormulaListConstraint(
                "'%s'!$%s$3:$%s$%d".formatted(guide.getSheetName(), column, column, 2 + list.size()));
    }

    /** A line that was begun shows what it still needs. */
    private void markMissing() {
        var formatting = sheet.getSheetConditionalFormatting();
        var last = CellReference.convertNumToColString(COLUMNS.size() - 1);
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (NEEDED.contains(COLUMNS.get(column))) {
                var letter = CellReference.convertNumToColString(column);
                int row = FIRST_ROW + 1;
                var rule = formatting.createConditionalFormattingRule(
                        "AND(COUNTA($A%d:$%s%d)>0,LEN(TRIM($%s%d))=0)".formatted(row, last, row, letter, row));
                var fill = rule.createPatternFormatting();
                fill.setFillBackgroundColor(new XSSFColor(MISSING));
                fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
                formatting.addConditionalFormatting(
                        new CellRangeAddress[] {new CellRangeAddress(FIRST_ROW, LAST_ROW, column, column)}, rule);
            }
        }
    }

    private void writeGuide() {
        var title = look.of(new CellLook(Tone.TITLE, Shown.DECIMAL, HorizontalAlignment.LEFT));
        var strong = look.of(Tone.STRONG, Shown.TEXT, HorizontalAlignment.LEFT);
        var plain = look.of(Tone.PLAIN, Shown.TEXT, HorizontalAlignment.LEFT);
        var muted = look.of(Tone.MUTED, Shown.TEXT, HorizontalAlignment.LEFT);
        Cells.text(guide.createRow(0), 0, said("template.guide.title"), title);
        for (int nth = 0; nth < COLUMNS.size(); nth++) {
            var field = COLUMNS.get(nth);
            var row = guide.createRow(2 + nth);
            row.setHeightInPoints(TWO_LINES);
            Cells.text(row, 0, Words.FRENCH.say(field.label()), strong);
            Cells.text(row, 1, advice(field) + (NEEDED.contains(field) ? " " + said("template.needed") : ""), plain);
        }
        int column = FIRST_LIST;
        for (var list : lists.entrySet()) {
            Cells.text(row(1), column, said("template.choices", list.getKey().label()), strong);
            for (int nth = 0; nth < list.getValue().size(); nth++) {
                Cells.text(row(2 + nth), column, list.getValue().get(nth), muted);
            }
            PrintedSheet.width(guide, column, 34);
            column++;
        }
        PrintedSheet.width(guide, 0, 26);
        PrintedSheet.width(guide, 1, 70);
        PrintedSheet.width(guide, 2, 3);
        PrintedSheet.setUp(guide, template.title(), true);
        // The lists serve the drop-downs; on paper the guidance is enough.
        guide.getWorkbook().setPrintArea(guide.getWorkbook().getSheetIndex(guide), 0, 1, 0, 1 + COLUMNS.size());
    }

    private XSSFRow row(int number) {
        var row = guide.getRow(number);
        return row == null ? guide.createRow(number) : row;
    }

    private String advice(PostField field) {
        var key = "template.advice." + field.name().toLowerCase(Locale.ROOT);
        return field == PostField.TRANSFER_DATE ? said(key, French.date(template.transferDate())) : said(key);
    }

    /** The title of a prompt is short in every spreadsheet. */
    private static String shortened(String title) {
        return title.length() <= 32 ? title : title.substring(0, 31) + "…";
    }

    private static double width(PostField field) {
        return switch (field) {
            case SERVICE, FUNCTION, GRADE -> 34;
            case SECTION, REMARKS, DEFERRAL_REASON -> 28;
            case CATEGORY -> 11;
            default -> 18;
        };
    }

    private static String said(String key, Object... args) {
        return Words.FRENCH.say(Message.of(key, args));
    }
}
