package fr.conventio.reports.procedure;

import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.schedule.PlacedStep;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.PrintedSheet;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import fr.conventio.reports.workbook.StableWorkbook;
import fr.conventio.reports.workbook.TextFit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** A timeline as a sheet that computes: change a duration, a condition or the first day, and bars and dates follow. */
final class TimelineSheet {
    private static final int LABEL = 0;
    private static final int ACTORS = 1;
    private static final int DAYS = 2;
    private static final int KIND = 3;
    private static final int COUNTED = 4;
    private static final int START = 5;
    private static final int END = 6;
    private static final int FROM = 7;
    private static final int TO = 8;
    private static final int MARK = 9;
    private static final int GRID = 10;
    private static final double[] WIDTHS = {38, 12, 7, 11, 9, 8.5, 7, 11, 11, 12};
    private static final String[] HEADERS = {
        "step", "actors", "days", "kind", "counted", "start", "end", "from", "to", "mark"
    };
    private static final double GRID_WIDTH = 1.9;
    /** Where the first day and the total stand. */
    private static final int FIRST_DAY_ROW = 3;

    private static final String FIRST_DAY = "$B$" + (FIRST_DAY_ROW + 1);
    private static final int TOTAL_ROW = 4;
    private static final int HEADER_ROW = 6;
    private static final int FIRST_ROW = 7;
    private static final int MOST_COLUMNS = 40;
    private static final int FEWEST_COLUMNS = 30;
    private static final int LABELLED = 5;
    /** Longer than now, so that longer durations still show. */
    private static final double SPARE = 1.2;

    private static final int[] UNITS = {1, 2, 3, 5, 7, 14, 28, 91, 182, 364, 728, 3640};
    private static final TextFit TEXT = new TextFit(SheetLook.TEXT_POINTS, false);
    private static final TextFit STRONG = new TextFit(SheetLook.TEXT_POINTS, true);

    private final ProcedureAnnex annex;
    private final Timeline timeline;
    private final SheetLook look;
    private final SXSSFSheet sheet;
    private final int unit;
    private final int columns;
    private final List<String> bundle = new ArrayList<>();
    private List<String> bundleBefore = List.of();

    TimelineSheet(ProcedureAnnex annex, Timeline timeline, StableWorkbook workbook, SheetLook look) {
        this.annex = annex;
        this.timeline = timeline;
        this.look = look;
        this.sheet = workbook.createSheet(workbook.named(timeline.sheet()));
        double days = timeline.schedule().days() * SPARE;
        int chosen = UNITS[0];
        for (int i = 1; i < UNITS.length && days / chosen > MOST_COLUMNS; i++) {
            chosen = UNITS[i];
        }
        this.unit = chosen;
        int groups = (int) Math.ceil(days / unit / LABELLED);
        this.columns = Math.max(FEWEST_COLUMNS, groups * LABELLED);
    }

    void write() {
        for (int i = 0; i < WIDTHS.length; i++) {
            PrintedSheet.width(sheet, i, WIDTHS[i]);
        }
        for (int i = 0; i < columns; i++) {
            PrintedSheet.width(sheet, GRID + i, GRID_WIDTH);
        }
        PrintedSheet.setUp(sheet, annex.title(), true);
        sheet.getPrintSetup().setFitHeight((short) 1);
        head();
        var header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(STRONG.height(2));
        for (int i = 0; i < HEADERS.length; i++) {
            var alignment = i <= ACTORS ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
            Cells.text(header, i, ProcedureAnnex.sheet(HEADERS[i]), look.of(Tone.HEADER, Shown.TEXT, alignment));
        }
        for (int i = 0; i < columns; i++) {
            var text = i % LABELLED == 0 ? ProcedureAnnex.legend("elapsed") + French.number((long) i * unit) : "";
            Cells.text(header, GRID + i, text, look.of(Tone.HEADER, Shown.DATE, HorizontalAlignment.CENTER));
        }
        for (int i = 0; i + LABELLED <= columns; i += LABELLED) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(HEADER_ROW, HEADER_ROW, GRID + i, GRID + i + LABELLED - 1));
        }
        rows();
        sheet.createFreezePane(1, FIRST_ROW);
        conditions();
    }

    private void head() {
        var title = sheet.createRow(0);
        title.setHeightInPoints(24);
        Cells.text(
                title,
                0,
                annex.title() + " – " + timeline.name(),
                look.of(Tone.TITLE, Shown.DATE, HorizontalAlignment.LEFT));
        Cells.text(
                sheet.createRow(1),
                0,
                annex.dossier().actTitle(),
                look.of(Tone.NOTE, Shown.DATE, HorizontalAlignment.LEFT));
        Cells.text(
                sheet.createRow(2),
                0,
                timeline.notes().getFirst(),
                look.of(Tone.NOTE, Shown.DATE, HorizontalAlignment.LEFT));
        var day = labelled(FIRST_DAY_ROW, "first_day");
        var style = look.of(Tone.STRONG, Shown.DATE, HorizontalAlignment.LEFT);
        annex.start()
                .ifPresentOrElse(
                        date -> Cells.date(day, ACTORS, date, French.date(date), style),
                        () -> Cells.text(day, ACTORS, "", style));
        Cells.text(
                day,
                DAYS,
                ProcedureAnnex.sheet("first_day.note"),
                look.of(Tone.NOTE, Shown.DATE, HorizontalAlignment.LEFT));
        var total = labelled(TOTAL_ROW, "total");
        var counted = look.of(Tone.STRONG, Shown.COUNT, HorizontalAlignment.LEFT);
        if (timeline.rows().isEmpty()) {
            Cells.number(total, ACTORS, 0, counted);
        } else {
            Cells.formula(
                    total,
                    ACTORS,
                    "MAX(" + range(END) + ")",
                    timeline.schedule().days(),
                    counted);
        }
        Cells.text(
                total,
                DAYS,
                ProcedureAnnex.sheet("total.note"),
                look.of(Tone.NOTE, Shown.DATE, HorizontalAlignment.LEFT));
    }

    private Row labelled(int number, String key) {
        var row = sheet.createRow(number);
        row.setHeightInPoints(TEXT.height(1));
        Cells.text(row, LABEL, ProcedureAnnex.sheet(key), look.of(Tone.STRONG, Shown.TEXT, HorizontalAlignment.LEFT));
        return row;
    }

    private void rows() {
        var rows = timeline.rows();
        for (int i = 0; i < rows.size(); i++) {
            int number = FIRST_ROW + i;
            var row = sheet.createRow(number);
            var placed = rows.get(i).placed();
            if (placed == null) {
                phase(row, rows.get(i), number + 1, stepsAfter(i));
            } else {
                step(row, placed);
            }
        }
    }

    /** How many steps stand below a phase. */
    private int stepsAfter(int phase) {
        int steps = 0;
        while (phase + steps + 1 < timeline.rows().size()
                && timeline.rows().get(phase + steps + 1).placed() != null) {
            steps++;
        }
        return steps;
    }

    private void phase(Row row, TimelineRow phase, int first, int steps) {
        row.setHeightInPoints(STRONG.height(STRONG.lines(phase.label(), WIDTHS[LABEL] - SheetLook.INDENTATION)));
        Cells.text(row, LABEL, phase.label(), look.opening(Tone.STRONG, Shown.TEXT, HorizontalAlignment.LEFT));
        var style = look.opening(Tone.STRONG, Shown.COUNT, HorizontalAlignment.CENTER);
        for (int column = ACTORS; column < GRID + columns; column++) {
            Cells.text(row, column, "", look.opening(Tone.STRONG, Shown.TEXT, HorizontalAlignment.CENTER));
        }
        var below = "%s" + (first + 1) + ":%s" + (first + steps);
        Cells.formula(row, START, "MIN(" + below.replace("%s", "F") + ")", phase.start(), style);
        Cells.formula(row, END, "MAX(" + below.replace("%s", "G") + ")", phase.end(), style);
        Cells.formula(row, DAYS, "G" + first + "-F" + first, (double) phase.end() - phase.start(), style);
    }

    private void step(Row row, PlacedStep placed) {
        var step = placed.step();
        int line = row.getRowNum() + 1;
        row.setHeightInPoints(TEXT.height(Math.max(
                TEXT.lines(step.label(), WIDTHS[LABEL] - SheetLook.INDENTATION),
                TEXT.lines(step.actors(), WIDTHS[ACTORS] - SheetLook.INDENTATION))));
        Cells.text(row, LABEL, step.label(), plain(Shown.TEXT, HorizontalAlignment.LEFT));
        Cells.text(row, ACTORS, step.actors(), plain(Shown.TEXT, HorizontalAlignment.LEFT));
        var count = plain(Shown.COUNT, HorizontalAlignment.CENTER);
        var centred = plain(Shown.TEXT, HorizontalAlignment.CENTER);
        if (step.duration().isKnown()) {
            Cells.number(row, DAYS, step.duration().days(), count);
        } else {
            Cells.text(row, DAYS, "", count);
        }
        Cells.text(row, KIND, Words.FRENCH.say(step.duration().kind().label()), centred);
        Cells.text(row, COUNTED, ProcedureAnnex.sheet("yes"), centred);
        Cells.formula(row, START, begins(step), placed.start(), count);
        bundle.add("G" + line);
        Cells.formula(
                row,
                END,
                "F%d+IF(E%d=\"%s\",0,C%d)".formatted(line, line, ProcedureAnnex.sheet("no"), line),
                placed.end(),
                count);
        var start = annex.start().filter(Cells::isDate).orElse(null);
        var last = step.duration().isKnown() && start != null ? placed.lastDay(start) : null;
        date(row, FROM, "%s=\"\"".formatted(FIRST_DAY), "F" + line, start == null ? null : placed.firstDay(start));
        date(row, TO, "OR(%s=\"\",C%d=\"\")".formatted(FIRST_DAY, line), "MAX(F%d,G%d-1)".formatted(line, line), last);
        Cells.text(row, MARK, mark(step), centred);
        for (int column = GRID; column < GRID + columns; column++) {
            Cells.text(row, column, "", centred);
        }
        if (step.isConditional()) {
            ask(row.getRowNum());
        }
    }

    /** A step begins when all of the bundle before have ended, or with the first of its own. */
    private String begins(Step step) {
        if (!step.parallel()) {
            bundleBefore = bundle.isEmpty() ? bundleBefore : List.copyOf(bundle);
            bundle.clear();
        }
        return bundleBefore.isEmpty() ? "0" : bundleBefore.stream().collect(Collectors.joining(",", "MAX(", ")"));
    }

    /** A date as many days after the first, or nothing while a condition holds. */
    private void date(Row row, int column, String unknown, String days, @Nullable LocalDate date) {
        var formula = "IF(%s,\"\",%s+%s)".formatted(unknown, FIRST_DAY, days);
        var style = plain(Shown.DATE, HorizontalAlignment.CENTER);
        if (date == null) {
            Cells.formula(row, column, formula, "", style);
        } else {
            Cells.formula(row, column, formula, date, style);
        }
    }

    private static String mark(Step step) {
        return step.isConfirmed() && step.duration().isKnown() ? "" : ProcedureAnnex.toConfirm();
    }

    /** A conditional step can be left out of the count. */
    private void ask(int row) {
        var help = sheet.getDataValidationHelper();
        var choice = help.createExplicitListConstraint(
                new String[] {ProcedureAnnex.sheet("yes"), ProcedureAnnex.sheet("no")});
        var validation = help.createValidation(choice, new CellRangeAddressList(row, row, COUNTED, COUNTED));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    /** The bars: each cell of the grid is filled while its days lie between a step's beginning and end. */
    private void conditions() {
        if (timeline.rows().isEmpty()) {
            return;
        }
        int line = FIRST_ROW + 1;
        int last = FIRST_ROW + timeline.rows().size() - 1;
        var grid = "(COLUMN()-%d)*%d".formatted(GRID + 1, unit);
        var filled = "$G%d>$F%d,$F%d<%s+%d,$G%d>%s".formatted(line, line, line, grid, unit, line, grid);
        var cells = new CellRangeAddress[] {new CellRangeAddress(FIRST_ROW, last, GRID, GRID + columns - 1)};
        BarLook.shade(sheet, cells, "AND($D%d=\"\",%s)".formatted(line, filled), BarLook.PHASE);
        BarLook.shade(sheet, cells, "AND($J%d<>\"\",%s)".formatted(line, filled), BarLook.DOUBT);
        BarLook.shade(sheet, cells, "AND(%s)".formatted(filled), BarLook.STEP);
        var marks = new CellRangeAddress[] {new CellRangeAddress(FIRST_ROW, last, MARK, MARK)};
        BarLook.shade(sheet, marks, "$J%d<>\"\"".formatted(line), BarLook.DOUBT_SHADE);
    }

    private String range(int column) {
        var letter = CellReference.convertNumToColString(column);
        return letter + (FIRST_ROW + 1) + ":" + letter
                + (FIRST_ROW + timeline.rows().size());
    }

    private XSSFCellStyle plain(Shown shown, HorizontalAlignment alignment) {
        return look.of(Tone.PLAIN, shown, alignment);
    }
}
