package fr.conventio.reports.tables;

import fr.conventio.model.wording.French;
import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.tables.Content.Answer;
import fr.conventio.reports.tables.Content.Tally;
import fr.conventio.reports.workbook.CellLook;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** The rows of a table on a sheet, below its header. */
final class SheetTable {
    private static final int KEYS = 0;

    private final Table table;
    private final SheetColumns columns;
    private final SXSSFSheet sheet;
    private final SheetLook look;
    private final boolean keyed;
    private final boolean ruled;
    private final AnswerChecks checks;
    private final int firstRow;

    /**
     * @param keyed whether the rows' keys are written in the sheet's first column
     * @param ruled whether vertical lines stand between the narrow columns
     * @param firstRow of the table's rows
     */
    SheetTable(
            Table table,
            SheetColumns columns,
            SXSSFSheet sheet,
            SheetLook look,
            boolean keyed,
            boolean ruled,
            AnswerChecks checks,
            int firstRow) {
        this.table = table;
        this.columns = columns;
        this.sheet = sheet;
        this.look = look;
        this.keyed = keyed;
        this.ruled = ruled;
        this.checks = checks;
        this.firstRow = firstRow;
    }

    /**
     * Writes the rows.
     *
     * @param repeated height of the header where it stands on each printed page
     * @return the row behind them
     */
    int write(RowSteps steps, SheetPages pages, float repeated) {
        var placed = table.placed();
        var heights = SheetHeights.of(table, cell -> columns.room(cell, alignment(cell)));
        paginate(heights, pages, repeated);
        // The cell that stands in each column, wherever it begins.
        var standing = new @Nullable Placed[table.columns().size()];
        for (int number = 0; number < placed.size(); number++) {
            var row = sheet.createRow(firstRow + number);
            row.setHeightInPoints(heights.get(number));
            for (var cell : placed.get(number)) {
                for (int column = cell.column(); column < cell.endColumn(); column++) {
                    standing[column] = cell;
                }
                merge(cell);
            }
            for (int column = 0;
                    column < standing.length;
                    column += standing(standing, column).cell().columns()) {
                write(row, standing(standing, column), number, heights.get(number));
            }
            var key = table.rows().get(number).key();
            if (keyed && !key.isEmpty()) {
                Cells.text(row, KEYS, key, look.of(Tone.MUTED, Shown.LITERAL, HorizontalAlignment.LEFT));
            }
            steps.row();
        }
        return firstRow + placed.size();
    }

    private void paginate(List<Float> heights, SheetPages pages, float repeated) {
        var bound = table.bound();
        int from = 0;
        while (from < bound.length) {
            float height = heights.get(from);
            int end = from + 1;
            while (bound[end - 1]) {
                height += heights.get(end++);
            }
            pages.together(firstRow + from, height, repeated);
            from = end;
        }
    }

    private static Placed standing(@Nullable Placed[] cells, int column) {
        return Objects.requireNonNull(cells[column]);
    }

    private void merge(Placed cell) {
        int from = columns.from(cell);
        int last = columns.end(cell) - 1;
        if (cell.cell().rows() > 1 || last > from) {
            int top = firstRow + cell.row();
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, firstRow + cell.endRow() - 1, from, last));
        }
    }

    /** Rows below a cell's own repeat its value under the merged one: filters find it, and readers too. */
    private void write(org.apache.poi.ss.usermodel.Row row, Placed placed, int number, float height) {
        int from = columns.from(placed);
        var content = placed.cell().content();
        boolean low = height <= SheetHeights.LEAST && placed.cell().rows() == 1;
        var style = style(placed, shown(content), low ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        for (int column = from + 1; column < columns.end(placed); column++) {
            Cells.text(row, column, "", style);
        }
        if (content instanceof Tally || content instanceof Answer) {
            if (placed.row() == number) {
                once(row, from, content, style);
            } else {
                Cells.text(row, from, "", style);
            }
        } else {
            value(row, from, content, style);
        }
    }

    /** What must not stand twice. */
    private void once(org.apache.poi.ss.usermodel.Row row, int column, Content content, XSSFCellStyle style) {
        if (content instanceof Tally tally) {
            var formula = TallyFormula.of(tally, table.rows(), columns.from(tally.column()), firstRow);
            Cells.formula(row, column, formula, table.figure(tally).doubleValue(), style);
        } else if (content instanceof Answer answer) {
            value(row, column, answer.given(), style);
            checks.add(answer, row.getRowNum(), column);
        }
    }

    private static void value(org.apache.poi.ss.usermodel.Row row, int column, Content content, XSSFCellStyle style) {
        switch (content) {
            case Content.Quantity quantity ->
                Cells.number(row, column, quantity.value().doubleValue(), style);
            case Content.Day day -> Cells.date(row, column, day.date(), French.date(day.date()), style);
            default -> Cells.text(row, column, Content.written(content), style);
        }
    }

    private Shown shown(Content content) {
        return switch (content) {
            case Content.Text text -> Shown.TEXT;
            case Content.Quantity quantity -> quantity.value().scale() > 0 ? Shown.DECIMAL : Shown.COUNT;
            case Content.Day day -> Shown.DATE;
            case Tally tally -> table.figure(tally).scale() > 0 ? Shown.DECIMAL : Shown.COUNT;
            case Answer answer ->
                switch (answer.kind()) {
                    case TEXT -> Shown.LITERAL;
                    case DATE -> Shown.DATE;
                    case NUMBER, CHOICE -> Shown.TEXT;
                };
        };
    }

    private XSSFCellStyle style(Placed placed, Shown shown, VerticalAlignment vertical) {
        var cell = placed.cell();
        var kind = table.rows().get(placed.row()).kind();
        var style = new CellLook(tone(cell, kind), shown, sheetAlignment(alignment(placed)))
                .vertically(vertical)
                .shaded(Shades.ink(cell.shade()));
        if (ruled && table.columns().get(placed.column()).narrow()) {
            style = style.between();
        }
        if (kind == Row.Kind.TOTAL) {
            style = style.opening();
        }
        return look.of(cell.content() instanceof Answer ? style.forAnswers() : style);
    }

    private static Tone tone(Cell cell, Row.Kind kind) {
        return switch (kind) {
            case SECTION -> Tone.SECTION;
            case SUBHEADING -> Tone.BOLD;
            case TOTAL -> Tone.STRONG;
            case PLAIN ->
                switch (cell.emphasis()) {
                    case STRONG -> Tone.BOLD;
                    case MUTED -> Tone.MUTED;
                    case PLAIN -> cell.shade() == Cell.Shade.DEGREE_4 ? Tone.LIGHT : Tone.PLAIN;
                };
        };
    }

    private Alignment alignment(Placed placed) {
        var own = placed.cell().alignment();
        if (own != null) {
            return own;
        }
        boolean heading = table.rows().get(placed.row()).isHeading();
        return heading ? Alignment.LEFT : table.columns().get(placed.column()).alignment();
    }

    static HorizontalAlignment sheetAlignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }
}
