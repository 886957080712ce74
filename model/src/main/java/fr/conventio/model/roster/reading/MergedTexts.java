package fr.conventio.model.roster.reading;

import fr.conventio.model.table.Merged;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What merged cells say in the rows below their first, where files hold nothing. */
final class MergedTexts {
    private final Map<Integer, TreeMap<Integer, Merged>> byColumn = new HashMap<>();
    private final List<SourceRow> rows;

    MergedTexts(SourceSheet sheet) {
        this.rows = sheet.rows();
        for (var merged : sheet.merged()) {
            if (merged.lastRow() > merged.firstRow()) {
                byColumn.computeIfAbsent(merged.firstColumn(), column -> new TreeMap<>())
                        .put(merged.firstRow(), merged);
            }
        }
    }

    /** How many cells of a row are empty and say something all the same. */
    int filled(SourceRow row) {
        int filled = 0;
        for (int column : byColumn.keySet()) {
            if (row.cell(column).isBlank() && !text(row.number(), column).isBlank()) {
                filled++;
            }
        }
        return filled;
    }

    /** @param row the row's number in the file; the text is empty where no merged cell is */
    String text(int row, int column) {
        var merged = byColumn.get(column);
        var above = merged == null ? null : merged.floorEntry(row);
        if (above == null || above.getValue().lastRow() < row) {
            return "";
        }
        int place = Collections.binarySearch(
                rows, new SourceRow("", above.getKey(), List.of()), Comparator.comparingInt(SourceRow::number));
        return place < 0 ? "" : rows.get(place).cell(column);
    }
}
