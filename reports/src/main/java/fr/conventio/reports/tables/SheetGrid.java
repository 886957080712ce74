package fr.conventio.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The columns of a sheet, on which all its tables stand. A table's column may take several of them where the tables' own
 * differ; edges that nearly meet are one.
 */
final class SheetGrid {
    /** Fills a landscape A4 at full size, in the units of spreadsheets. */
    static final double WIDTH = 146;

    private static final double DATE_WIDTH = 11.5;
    private static final double SAME = 1.5;
    /** Of a line that is read with ease. */
    private static final double PROSE_WIDTH = WIDTH * 0.72;

    private final int first;
    /** Right edges of the sheet's columns. */
    private final List<Double> edges;

    private final List<List<Double>> tables = new ArrayList<>();

    /**
     * @param first column that tables begin in
     */
    SheetGrid(List<Table> described, int first) {
        this.first = first;
        var all = new TreeSet<Double>();
        for (var table : described) {
            tables.add(snapped(ColumnWidths.of(table, WIDTH, DATE_WIDTH), all));
            all.addAll(tables.getLast());
        }
        if (all.isEmpty()) {
            all.add(WIDTH);
        }
        this.edges = List.copyOf(all);
    }

    private static List<Double> snapped(List<Double> widths, NavigableSet<Double> known) {
        var snapped = new ArrayList<Double>();
        double edge = 0;
        for (int i = 0; i < widths.size(); i++) {
            edge += widths.get(i);
            var near = known.floor(edge + SAME);
            boolean meets = near != null && near > edge - SAME && (snapped.isEmpty() || near > snapped.getLast());
            snapped.add(i == widths.size() - 1 ? Double.valueOf(WIDTH) : meets ? near : Double.valueOf(edge));
        }
        return snapped;
    }

    int first() {
        return first;
    }

    /** Behind the last column. */
    int end() {
        return first + edges.size();
    }

    double width(int column) {
        int i = column - first;
        return edges.get(i) - (i == 0 ? 0 : edges.get(i - 1));
    }

    double width(int from, int end) {
        double width = 0;
        for (int column = from; column < end; column++) {
            width += width(column);
        }
        return width;
    }

    /** The column of the sheet in which a column of a table begins; for the one behind its last, the end. */
    int column(int table, int column) {
        return column == 0 ? first : first + edges.indexOf(tables.get(table).get(column - 1)) + 1;
    }

    /** Behind the last column that paragraphs reach over: as near as the columns allow to a line read with ease. */
    int proseEnd() {
        int nearest = first + 1;
        for (int end = nearest; end <= end(); end++) {
            double off = Math.abs(width(first, end) - PROSE_WIDTH);
            nearest = off < Math.abs(width(first, nearest) - PROSE_WIDTH) ? end : nearest;
        }
        return nearest;
    }
}
