package fr.conventio.model.roster.answer;

import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.roster.reading.Understanding;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the answer to a sender from what was read of the file. */
public final class Answers {
    private Answers() {}

    /** The refused lines and the doubtful ones, with the headers of their tables. */
    public static Answer of(SourceFile file, Understanding understanding, RosterReading reading) {
        var remarks = new ArrayList<Remark>();
        reading.refused()
                .forEach(cell -> remarks.add(new Remark(cell.sheet(), cell.row(), cell.column(), true, cell.reason())));
        reading.doubts()
                .forEach(doubt ->
                        remarks.add(new Remark(doubt.sheet(), doubt.row(), doubt.column(), false, doubt.unclear())));
        var rows = new ArrayList<SourceRow>();
        for (var sheet : file.sheets()) {
            var wanted = headers(understanding, sheet.name());
            remarks.stream()
                    .filter(remark -> remark.sheet().equals(sheet.name()))
                    .forEach(remark -> wanted.add(remark.row()));
            rows.addAll(chosen(sheet.rows(), wanted));
        }
        return new Answer(rows, remarks);
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

    private static List<SourceRow> chosen(List<SourceRow> rows, Set<Integer> wanted) {
        return rows.stream().filter(row -> wanted.contains(row.number())).toList();
    }
}
