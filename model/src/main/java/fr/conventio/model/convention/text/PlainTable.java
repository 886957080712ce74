package fr.conventio.model.convention.text;

import java.util.List;

/**
 * A table that stands inside the text, in words alone.
 *
 * @param headers of its columns
 * @param weights of its columns: their shares of its width
 * @param notes what is said below it
 */
public record PlainTable(List<String> headers, List<Double> weights, List<Line> lines, List<String> notes) {
    public PlainTable {
        headers = List.copyOf(headers);
        weights = List.copyOf(weights);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * A row.
     *
     * @param strong for headings and totals
     * @param cells those that begin in this row
     */
    public record Line(boolean strong, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column that it begins in, from 0
     * @param rows that it covers, its own and those below
     * @param columns that it covers, its own and those to the right
     * @param counted of a figure that sums up rows: what each of them is called and says; otherwise empty
     */
    public record Cell(String text, int column, int rows, int columns, List<String> counted) {
        public Cell {
            counted = List.copyOf(counted);
        }
    }
}
