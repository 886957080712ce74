package fr.conventio.reports.page;

import fr.conventio.reports.page.GridRow.Kind;
import java.util.List;

/** Which rows of a grid stay together on a page. */
final class GridRun {
    /** A last page with fewer rows looks like a mistake. */
    private static final int FEWEST_AT_THE_END = 5;

    private final List<GridRow> rows;
    /** Whether a cell goes on from a row to the next. */
    private final boolean[] spanned;

    GridRun(List<GridRow> rows) {
        this.rows = rows;
        this.spanned = new boolean[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (var cell : rows.get(row).cells()) {
                for (int below = row; below < row + cell.rows() - 1; below++) {
                    spanned[below] = true;
                }
            }
        }
    }

    /** Behind the last of the rows that should stay together with that one, by their cells or as neighbours. */
    int end(int from) {
        int end = from + 1;
        while (end < rows.size() && (spanned[end - 1] || isBound(end - 1))) {
            end++;
        }
        return end;
    }

    /** Behind the last of the rows that must stay together with that one, should {@link #end} be too far. */
    int nearEnd(int from) {
        int end = from + 1;
        while (end < rows.size() && isBound(end - 1)) {
            end++;
        }
        return end;
    }

    /** The first of the rows that end the table and should not stand on a page in a smaller number. */
    int ending() {
        int ending = 0;
        for (int from = 0; rows.size() - from >= FEWEST_AT_THE_END; from = end(from)) {
            ending = from;
        }
        return ending;
    }

    /** A heading stays with its first row, the first two rows stay together, the last two and a total. */
    private boolean isBound(int row) {
        return rows.get(row).isHeading() || opens(row) || closes(row + 1) || isTotal(row + 1);
    }

    private boolean isTotal(int row) {
        return rows.get(row).kind() == Kind.TOTAL;
    }

    private boolean opens(int row) {
        return isPlain(row) && isPlain(row + 1) && (row == 0 || !isPlain(row - 1));
    }

    private boolean closes(int row) {
        return isPlain(row) && isPlain(row - 1) && (row + 1 == rows.size() || !isPlain(row + 1));
    }

    private boolean isPlain(int row) {
        return rows.get(row).kind() == Kind.PLAIN;
    }
}
