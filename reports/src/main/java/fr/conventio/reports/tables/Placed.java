package fr.conventio.reports.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell in its place.
 *
 * @param row that it begins in, from 0
 * @param column that it begins in, from 0
 */
record Placed(Cell cell, int row, int column) {
    /** The cells of each row, all columns filled and none twice. */
    static List<List<Placed>> rows(int columns, List<Row> rows) {
        var placed = new ArrayList<List<Placed>>(rows.size());
        // How many rows are still covered from above, by column.
        var covered = new int[columns];
        for (int number = 0; number < rows.size(); number++) {
            placed.add(row(rows.get(number), number, covered));
        }
        for (int left : covered) {
            if (left > 0) {
                throw new IllegalArgumentException("a cell reaches beyond the last row");
            }
        }
        return placed;
    }

    private static List<Placed> row(Row row, int number, int[] covered) {
        var placed = new ArrayList<Placed>();
        int column = 0;
        var cells = row.isHeading()
                ? row.cells().stream().map(cell -> cell.across(covered.length)).toList()
                : row.cells();
        for (var cell : cells) {
            while (column < covered.length && covered[column] > 0) {
                column++;
            }
            placed.add(new Placed(cell, number, column));
            for (int i = 0; i < cell.columns(); i++) {
                if (column >= covered.length || covered[column] > 0) {
                    throw new IllegalArgumentException("too many cells in row " + (number + 1));
                }
                covered[column++] = cell.rows();
            }
        }
        for (int i = 0; i < covered.length; i++) {
            if (covered[i]-- == 0) {
                throw new IllegalArgumentException("too few cells in row " + (number + 1));
            }
        }
        return placed;
    }

    boolean covers(int wanted) {
        return column <= wanted && wanted < column + cell.columns();
    }

    int endRow() {
        return row + cell.rows();
    }

    int endColumn() {
        return column + cell.columns();
    }
}
