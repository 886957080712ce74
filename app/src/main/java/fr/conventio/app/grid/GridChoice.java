package fr.conventio.app.grid;

import java.util.List;

/**
 * The cells that are chosen in a grid: where these rows and columns meet.
 *
 * @param rows from top to bottom
 * @param columns from left to right; none when only names of rows are chosen
 */
public record GridChoice<R, C>(List<R> rows, List<C> columns) {
    public GridChoice {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public boolean hasCells() {
        return !rows.isEmpty() && !columns.isEmpty();
    }
}
