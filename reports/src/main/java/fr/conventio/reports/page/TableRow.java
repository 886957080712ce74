package fr.conventio.reports.page;

import java.util.List;

/**
 * A row of a table.
 *
 * @param headed whether its first cell names the row
 * @param strong whether a strong line sets it off
 */
record TableRow(List<Block> cells, boolean headed, boolean strong) {
    static final double PADDING = 3;

    TableRow {
        cells = List.copyOf(cells);
    }

    int lines() {
        int lines = 0;
        for (var cell : cells) {
            lines = Math.max(lines, cell.size());
        }
        return lines;
    }

    double height() {
        double height = 0;
        for (var cell : cells) {
            height = Math.max(height, cell.height());
        }
        return height + 2 * PADDING;
    }
}
