package fr.conventio.model.table;

import java.util.List;

/**
 * One row of a table in a file, as its author sees it.
 *
 * @param sheet the sheet's name; empty for formats without sheets
 * @param number the row's number as the author's program shows it, from 1
 * @param cells from column A on, without holes: an empty cell is an empty text
 */
public record SourceRow(String sheet, int number, List<String> cells) {
    /** What a cell shows whose formula no program has computed yet. */
    public static final String NOT_COMPUTED = "#À CALCULER";

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** The cell's text, empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The letters of a column as spreadsheets show them: 0 is A, 26 is AA. */
    public static String columnLetters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
