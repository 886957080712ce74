package fr.conventio.reports.tables;

import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.workbook.CellLook;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import fr.conventio.reports.workbook.TextFit;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The header of a table on a sheet, on one level or two, level or turned upright. */
final class SheetHeader {
    private static final TextFit FIT = new TextFit(SheetLook.TEXT_POINTS, true);
    private static final Pattern WORDS = Pattern.compile("(?<=-)|\\s+");
    private static final float HIGHEST = 220;
    private static final float TURNED_PADDING = 10;

    private final List<Column> described;
    private final SheetColumns columns;
    private final boolean turned;
    private final boolean grouped;

    SheetHeader(Table table, SheetColumns columns) {
        this.described = table.columns();
        this.columns = columns;
        this.grouped = described.stream().anyMatch(column -> !column.group().isEmpty());
        boolean broken = false;
        for (int i = 0; i < described.size(); i++) {
            broken |= described.get(i).narrow() && breaksWords(i);
        }
        this.turned = broken;
    }

    private boolean breaksWords(int column) {
        return WORDS.splitAsStream(described.get(column).header()).anyMatch(word -> FIT.lines(word, room(column)) > 1);
    }

    private double room(int column) {
        return columns.room(
                columns.from(column),
                columns.from(column + 1),
                described.get(column).alignment());
    }

    /** Whether the narrow columns' headers read upwards. */
    boolean isTurned() {
        return turned;
    }

    /** How many rows it takes. */
    int rows() {
        return grouped ? 2 : 1;
    }

    float height() {
        return grouped ? FIT.height(1) + columnsHeight() : columnsHeight();
    }

    /** Writes it from a row on. */
    void write(SXSSFSheet sheet, SheetLook look, int firstRow) {
        var upper = sheet.createRow(firstRow);
        var lower = grouped ? sheet.createRow(firstRow + 1) : upper;
        upper.setHeightInPoints(FIT.height(1));
        lower.setHeightInPoints(columnsHeight());
        int column = 0;
        while (column < described.size()) {
            int end = groupEnd(column);
            boolean named = !described.get(column).group().isEmpty();
            if (named) {
                fill(
                        upper,
                        look,
                        look(Alignment.CENTRE, false),
                        described.get(column).group(),
                        column,
                        end);
                merge(sheet, firstRow, firstRow, column, end);
            }
            for (int each = column; each < end; each++) {
                var cell = described.get(each);
                var style = look(cell.alignment(), turned && cell.narrow());
                fill(lower, look, style, cell.header(), each, each + 1);
                if (grouped && !named) {
                    fill(upper, look, style, cell.header(), each, each + 1);
                }
                merge(sheet, named ? firstRow + 1 : firstRow, firstRow + rows() - 1, each, each + 1);
            }
            column = end;
        }
    }

    private CellLook look(Alignment alignment, boolean upright) {
        var style = new CellLook(Tone.HEADER, Shown.TEXT, SheetTable.sheetAlignment(alignment))
                .vertically(turned ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
        return upright ? style.upright() : style;
    }

    private void fill(SXSSFRow row, SheetLook look, CellLook style, String text, int from, int end) {
        for (int column = columns.from(from); column < columns.from(end); column++) {
            Cells.text(row, column, column == columns.from(from) ? text : "", look.of(style));
        }
    }

    private void merge(SXSSFSheet sheet, int top, int bottom, int from, int end) {
        if (bottom > top || columns.from(end) > columns.from(from) + 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, columns.from(from), columns.from(end) - 1));
        }
    }

    private int groupEnd(int from) {
        var name = described.get(from).group();
        int end = from + 1;
        while (!name.isEmpty()
                && end < described.size()
                && described.get(end).group().equals(name)) {
            end++;
        }
        return end;
    }

    private float columnsHeight() {
        float height = FIT.height(1);
        for (int i = 0; i < described.size(); i++) {
            var column = described.get(i);
            float own = turned && column.narrow()
                    ? (float) FIT.points(column.header()) + TURNED_PADDING
                    : FIT.height(FIT.lines(column.header(), room(i)));
            height = Math.max(height, own);
        }
        return Math.min(height, HIGHEST);
    }
}
