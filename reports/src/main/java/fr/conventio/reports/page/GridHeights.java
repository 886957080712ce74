package fr.conventio.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Rows of a grid that stay together, their texts set: how high each of them is. */
final class GridHeights {
    private final List<GridRow> rows;
    private final List<List<Block>> blocks;
    private final double[] heights;

    private record Tall(int row, int rows, double height) {}

    GridHeights(List<GridRow> rows, Function<GridCell, Block> setting) {
        this.rows = rows;
        this.blocks = rows.stream()
                .map(row -> row.cells().stream().map(setting).toList())
                .toList();
        this.heights = new double[rows.size()];
        var tall = new ArrayList<Tall>();
        for (int row = 0; row < rows.size(); row++) {
            heights[row] = TaggedTable.TEXT.leading() + 2 * TableRow.PADDING;
            for (int i = 0; i < rows.get(row).cells().size(); i++) {
                int over = rows.get(row).cells().get(i).rows();
                double height = block(row, i).height() + 2 * TableRow.PADDING;
                if (over == 1) {
                    heights[row] = Math.max(heights[row], height);
                } else {
                    tall.add(new Tall(row, over, height));
                }
            }
        }
        // What a cell lacks is shared by its rows; first those that fewer rows share.
        tall.sort(Comparator.comparingInt(Tall::rows));
        tall.forEach(this::stretch);
    }

    private void stretch(Tall cell) {
        double more = Math.max(0, cell.height() - sum(cell.row(), cell.row() + cell.rows())) / cell.rows();
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            heights[row] += more;
        }
    }

    Block block(int row, int cell) {
        return blocks.get(row).get(cell);
    }

    double of(int row) {
        return heights[row];
    }

    /** Of the rows from one to before another. */
    double sum(int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    /** Of a heading, the headings after it and what must follow on the same page: a row, or as much of it as given. */
    double lead(int heading, double most) {
        double height = 0;
        int row = heading;
        while (row < rows.size() && rows.get(row).isHeading()) {
            height += heights[row++];
        }
        return row < rows.size() ? height + Math.min(heights[row], most) : height;
    }
}
