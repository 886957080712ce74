package fr.conventio.reports.tables;

import fr.conventio.reports.tables.Content.Tally;
import fr.conventio.reports.tables.Row.Kind;
import fr.conventio.reports.workbook.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** A tally as a formula over the plain rows of its table. */
final class TallyFormula {
    private TallyFormula() {}

    /**
     * @param column of the sheet that is counted
     * @param firstRow of the sheet that the table's first row stands in
     */
    static String of(Tally tally, List<Row> rows, int column, int firstRow) {
        var ranges = ranges(tally, rows, CellReference.convertNumToColString(column), firstRow);
        if (ranges.isEmpty()) {
            return "0";
        }
        return switch (tally.operation()) {
            case SUM -> "SUM(" + String.join(",", ranges) + ")";
            case COUNT ->
                tally.only().isEmpty()
                        ? "COUNTA(" + String.join(",", ranges) + ")"
                        : ranges.stream()
                                .map(range -> "COUNTIF(%s,%s)".formatted(range, Criterion.equalTo(tally.only())))
                                .collect(Collectors.joining("+"));
        };
    }

    private static List<String> ranges(Tally tally, List<Row> rows, String letters, int firstRow) {
        var ranges = new ArrayList<String>();
        int from = -1;
        int to = -1;
        for (int i = 0; i <= rows.size(); i++) {
            if (i < rows.size() && rows.get(i).kind() == Kind.PLAIN) {
                from = from < 0 ? i : from;
                to = i;
            } else if (from >= 0 && (i == rows.size() || stands(rows.get(i), tally))) {
                ranges.add("%s%d:%s%d".formatted(letters, firstRow + from + 1, letters, firstRow + to + 1));
                from = -1;
            }
        }
        return ranges;
    }

    /** Whether a row that does not count has something in the column: headings stand in the first one. */
    private static boolean stands(Row row, Tally tally) {
        return row.kind() == Kind.TOTAL || tally.column() == 0;
    }
}
