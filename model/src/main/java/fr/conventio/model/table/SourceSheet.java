package fr.conventio.model.table;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a file, with every row that holds something.
 *
 * @param name empty for formats without sheets
 * @param origin its name in the file; another than {@code name} for one of several tables that stand side by side
 * @param isHidden by its author; it was read all the same
 * @param rows in order; without those that are blank
 * @param hiddenRows numbers of rows that the author's program does not show; they are among the rows
 * @param hiddenColumns places of columns that it does not show, from 0; they are among the cells
 */
public record SourceSheet(
        String name,
        String origin,
        boolean isHidden,
        List<SourceRow> rows,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        List<Merged> merged) {
    /** A whole sheet. */
    public SourceSheet(
            String name,
            boolean isHidden,
            List<SourceRow> rows,
            Set<Integer> hiddenRows,
            Set<Integer> hiddenColumns,
            List<Merged> merged) {
        this(name, name, isHidden, rows, hiddenRows, hiddenColumns, merged);
    }

    public SourceSheet {
        rows = List.copyOf(rows);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    /** How many columns the widest row has. */
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
