package fr.conventio.reports.tables;

import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.tables.Content.Quantity;
import fr.conventio.reports.tables.Content.Tally;
import fr.conventio.reports.tables.Row.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table. The first cell of a row names the row to those who hear the document.
 *
 * @param rows a table without any says so
 */
public record Table(List<Column> columns, List<Row> rows) {
    private static final String NOTHING = "Néant";

    /**
     * @throws IllegalArgumentException when there is no column, or when the cells of a row do not fill its columns, the
     *     number of the row (from 1) being told; a cell must not reach over a heading or beyond the last row
     */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
        Placed.rows(columns.size(), rows);
    }

    /** This table, which has no row, with one that says so. */
    Table saying() {
        return new Table(
                columns,
                List.of(Row.of(Cell.of(NOTHING)
                        .across(columns.size())
                        .aligned(Alignment.LEFT)
                        .muted())));
    }

    /** Whether it is a list: no headings between its rows, totals at most after them. */
    boolean isFlat() {
        return plainRows() > 0
                && rows.stream().limit(plainRows()).allMatch(row -> row.kind() == Kind.PLAIN)
                && rows.stream().noneMatch(Row::isHeading);
    }

    /**
     * Of each row, whether the next belongs to it: the first below a heading, those under one cell, a total below the last.
     */
    boolean[] bound() {
        var bound = new boolean[rows.size()];
        var placed = placed();
        for (int row = 0; row + 1 < rows.size(); row++) {
            bound[row] |= rows.get(row).isHeading() || rows.get(row + 1).kind() == Kind.TOTAL;
            for (var cell : placed.get(row)) {
                for (int below = row; below < cell.endRow() - 1; below++) {
                    bound[below] = true;
                }
            }
        }
        return bound;
    }

    int plainRows() {
        return (int) rows.stream().filter(row -> row.kind() == Kind.PLAIN).count();
    }

    /** Each row's cells with their places. */
    List<List<Placed>> placed() {
        return Placed.rows(columns.size(), rows);
    }

    /**
     * What each plain row says in a column, whichever row the cell begins in; null where a heading or total stands, or a
     * cell that reaches over from the left.
     */
    List<@Nullable Cell> down(int column) {
        var cells = new ArrayList<@Nullable Cell>(rows.size());
        Placed current = null;
        var placed = placed();
        for (int row = 0; row < rows.size(); row++) {
            for (var begun : placed.get(row)) {
                if (begun.covers(column)) {
                    current = begun.column() == column ? begun : null;
                }
            }
            boolean plain = rows.get(row).kind() == Kind.PLAIN;
            cells.add(plain && current != null ? current.cell() : null);
        }
        return cells;
    }

    /** What a cell of this table says on paper. */
    String written(Content content) {
        return Content.written(content instanceof Tally tally ? new Quantity(figure(tally)) : content);
    }

    /** The figure of a tally. */
    BigDecimal figure(Tally tally) {
        var figure = BigDecimal.ZERO;
        for (var cell : down(tally.column())) {
            if (cell != null) {
                figure = figure.add(share(cell, tally));
            }
        }
        return figure;
    }

    /** The rows that a tally adds up: what each is called, up to the column, and what it says there. */
    List<String> counted(Tally tally) {
        var counted = new ArrayList<String>();
        var cells = down(tally.column());
        for (int row = 0; row < cells.size(); row++) {
            var cell = cells.get(row);
            if (cell != null && share(cell, tally).signum() != 0) {
                counted.add(name(row) + "\u00A0: " + written(cell.content()));
            }
        }
        return counted;
    }

    /** What tells a row from the others: its texts in the columns that are read from the left. */
    private String name(int row) {
        var names = new LinkedHashSet<String>();
        for (int column = 0; column < columns.size() && columns.get(column).alignment() == Alignment.LEFT; column++) {
            var cell = down(column).get(row);
            if (cell != null && !written(cell.content()).isEmpty()) {
                names.add(written(cell.content()));
            }
        }
        return String.join(" – ", names);
    }

    private static BigDecimal share(Cell cell, Tally tally) {
        var content = cell.content() instanceof Content.Answer answer ? answer.given() : cell.content();
        return switch (tally.operation()) {
            case SUM -> content instanceof Quantity number ? number.value() : BigDecimal.ZERO;
            case COUNT -> counts(content, tally.only()) ? BigDecimal.ONE : BigDecimal.ZERO;
        };
    }

    private static boolean counts(Content content, String only) {
        return only.isEmpty()
                ? !content.isEmpty()
                : content instanceof Content.Text words && words.text().equalsIgnoreCase(only);
    }
}
