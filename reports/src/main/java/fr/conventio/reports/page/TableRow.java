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
        return cells.stream().mapToInt(Block::size).max().orElse(0);
    }

    double height() {
        return cells.stream().mapToDouble(Block::height).max().orElse(0) + 2 * PADDING;
    }
}
