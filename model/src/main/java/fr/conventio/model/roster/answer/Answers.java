package fr.conventio.model.roster.answer;

import fr.conventio.model.roster.reading.Doubt;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.roster.reading.Understanding;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the answer to a sender from what was read of the file. */
public final class Answers {
    private Answers() {}

    /** The refused lines and the doubtful ones, with the headers of their tables. */
    public static Answer of(SourceFile file, Understanding understanding, RosterReading reading) {
        var remarks = new ArrayList<Remark>();
        reading.refused()
                .forEach(cell -> remarks.add(
                        new Remark(file.origin(cell.sheet()), cell.row(), cell.column(), true, cell.reason())));
        reading.doubts()
                .forEach(doubt -> remarks.add(
                        new Remark(file.origin(doubt.sheet()), doubt.row(), doubt.column(), false, doubt.unclear())));
        var rows = new ArrayList<SourceRow>();
        for (var sheet : file.sheets()) {
            var wanted = headers(understanding, sheet.name());
            wanted.addAll(inQuestion(reading, sheet.name()));
            rows.addAll(chosen(sheet, wanted));
        }
        return new Answer(whole(rows), remarks);
    }

    /** The rows as their sender has them: tables side by side share theirs. */
    private static List<SourceRow> whole(List<SourceRow> rows) {
        var whole = new LinkedHashMap<List<Object>, SourceRow>();
        rows.forEach(row -> whole.merge(List.of(row.sheet(), row.number()), row, Answers::together));
        return List.copyOf(whole.values());
    }

    private static SourceRow together(SourceRow one, SourceRow other) {
        int width = Math.max(one.cells().size(), other.cells().size());
        return new SourceRow(
                one.sheet(),
                one.number(),
                IntStream.range(0, width)
                        .mapToObj(column -> one.cell(column).isBlank() ? other.cell(column) : one.cell(column))
                        .toList());
    }

    private static Set<Integer> headers(Understanding understanding, String sheet) {
        var rows = new HashSet<Integer>();
        for (var table : understanding.taken()) {
            if (table.sheet().equals(sheet)) {
                for (int row = 0; row < table.headerRows(); row++) {
                    rows.add(table.headerRow() + row);
                }
            }
        }
        return rows;
    }

    private static List<Integer> inQuestion(RosterReading reading, String sheet) {
        return Stream.concat(
                        reading.refused().stream()
                                .filter(cell -> cell.sheet().equals(sheet))
                                .map(RefusedCell::row),
                        reading.doubts().stream()
                                .filter(doubt -> doubt.sheet().equals(sheet))
                                .map(Doubt::row))
                .toList();
    }

    private static List<SourceRow> chosen(SourceSheet sheet, Set<Integer> wanted) {
        return sheet.rows().stream()
                .filter(row -> wanted.contains(row.number()))
                .map(row -> new SourceRow(sheet.origin(), row.number(), row.cells()))
                .toList();
    }
}
