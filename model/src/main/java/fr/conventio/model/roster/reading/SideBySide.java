package fr.conventio.model.roster.reading;

import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables that stand side by side in one sheet, told apart: each is looked at as a sheet of its own, and chosen by itself. */
public final class SideBySide {
    /** With so many columns of the same meaning, two halves of a row of titles are two tables. */
    private static final int ALIKE = 3;
    /** Titles stand above a table, never this many rows of them. */
    private static final int FARTHEST = 60;

    private SideBySide() {}

    /** The same file, its side-by-side tables apart; cells keep their places. */
    public static SourceFile apart(SourceFile file) {
        var sheets = new ArrayList<SourceSheet>();
        var remarks = new ArrayList<>(file.remarks());
        for (var sheet : file.sheets()) {
            var starts = starts(sheet);
            if (starts.size() < 2) {
                sheets.add(sheet);
                continue;
            }
            for (int nth = 0; nth < starts.size(); nth++) {
                int end = nth + 1 < starts.size() ? starts.get(nth + 1) : sheet.columns();
                sheets.add(part(sheet, nth == 0 ? 0 : starts.get(nth), end));
            }
            remarks.add(Message.of("import.side_by_side", sheet.name(), (long) starts.size()));
        }
        return new SourceFile(file.name(), file.format(), file.charset(), file.separator(), sheets, remarks);
    }

    /** The places of the columns in which the tables begin; one, or none, for nearly every sheet. */
    private static List<Integer> starts(SourceSheet sheet) {
        return sheet.rows().stream()
                .limit(FARTHEST)
                .map(SideBySide::starts)
                .filter(starts -> starts.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Integer> starts(SourceRow titles) {
        var starts = new ArrayList<Integer>();
        Set<Meaning> first = Collections.emptySet();
        for (int column = 0; column < titles.cells().size(); column++) {
            if (titles.cell(column).isBlank()) {
                continue;
            }
            boolean begins = starts.isEmpty()
                    || titles.cell(column - 1).isBlank()
                    || isSame(titles.cell(column), titles.cell(starts.getFirst()));
            if (!begins) {
                continue;
            }
            if (starts.isEmpty()) {
                starts.add(column);
                first = meanings(titles, column);
            } else {
                var here = EnumSet.noneOf(Meaning.class);
                here.addAll(meanings(titles, column));
                here.retainAll(first);
                if (here.size() >= ALIKE && column - starts.getLast() >= ALIKE) {
                    starts.add(column);
                }
            }
        }
        return starts;
    }

    private static boolean isSame(String one, String other) {
        return Plain.fold(one).equals(Plain.fold(other));
    }

    /** What the titles from a column on mean, up to a gap or to one that comes again. */
    private static Set<Meaning> meanings(SourceRow titles, int from) {
        var meanings = EnumSet.noneOf(Meaning.class);
        for (int column = from; column < titles.cells().size(); column++) {
            var title = titles.cell(column);
            if (title.isBlank() || (column > from && isSame(title, titles.cell(from)))) {
                break;
            }
            usual(title).ifPresent(meanings::add);
        }
        return meanings;
    }

    private static Optional<Meaning> usual(String title) {
        return HeaderNames.guess(title)
                .filter(guess -> guess.confidence() == Confidence.SURE && guess.meaning() != Meaning.IGNORED)
                .map(HeaderNames.Guess::meaning);
    }

    private static SourceSheet part(SourceSheet sheet, int from, int end) {
        var name = from == 0
                ? sheet.name()
                : (sheet.name() + " (" + SourceRow.columnLetters(from) + "–" + SourceRow.columnLetters(end - 1) + ")")
                        .strip();
        var rows = new ArrayList<SourceRow>();
        for (var row : sheet.rows()) {
            var cells = new ArrayList<>(
                    Collections.nCopies(Math.min(from, row.cells().size()), ""));
            cells.addAll(
                    row.cells().subList(cells.size(), Math.min(end, row.cells().size())));
            var part = new SourceRow(name, row.number(), cells);
            if (!part.isBlank()) {
                rows.add(part);
            }
        }
        return new SourceSheet(
                name,
                sheet.name(),
                sheet.isHidden(),
                rows,
                sheet.hiddenRows(),
                sheet.hiddenColumns(),
                sheet.merged().stream()
                        .filter(merged -> merged.firstColumn() >= from && merged.firstColumn() < end)
                        .toList());
    }
}
