package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.table.Merged;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The titles of a table's columns, in one row or in two. */
record HeaderRow(int firstIndex, int rows, List<String> titles) {
    /** With so many usual names a row is a header, whatever stands above. */
    private static final int ENOUGH = 4;
    /** With fewer than these it is a title or a line of a post. */
    private static final int LEAST = 3;

    private static final int LEAST_FIELDS = 2;
    /** No title stands above more columns than these; the name of a whole table does. */
    private static final int WIDEST = 4;
    /** Titles stand above a table, never this many rows of them. */
    static final int FARTHEST = 200;

    private static final Pattern DATA = Pattern.compile("[\\d\\s.,%/:h€+-]*\\d[\\d\\s.,%/:h€+-]*|[ABCabc]|(?i)oui|non");

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*_\\w+");

    /** The row's number of usual names, when that alone makes it a header; cheap, for every row passes here. */
    static boolean isUsual(SourceRow row, RepeatedTexts texts) {
        var cells = row.cells();
        var found = EnumSet.noneOf(Meaning.class);
        for (int i = 0; i < cells.size() && found.size() + cells.size() - i >= ENOUGH; i++) {
            var meaning = HeaderNames.usual(cells.get(i), texts);
            if (meaning != null && meaning != Meaning.IGNORED && meaning != Meaning.ORDER) {
                found.add(meaning);
            }
        }
        return found.size() >= ENOUGH;
    }

    /** The header of the sheet's first table. */
    static Optional<HeaderRow> first(SourceSheet sheet, RepeatedTexts texts) {
        Optional<HeaderRow> best = Optional.empty();
        double bestScore = 0;
        for (int index = 0; index < Math.min(sheet.rows().size(), FARTHEST); index++) {
            for (var candidate : at(sheet, index)) {
                double score = candidate.score();
                if (score > bestScore) {
                    best = Optional.of(candidate);
                    bestScore = score;
                }
            }
            // Two rows of a header that begins here were looked at; what follows are its lines.
            if (best.isPresent()
                    && best.get().firstIndex < index
                    && isUsual(sheet.rows().get(best.get().lastIndex()), texts)) {
                break;
            }
        }
        return best;
    }

    /** The header that begins at a row, in one row or in two. */
    static Optional<HeaderRow> at(SourceSheet sheet, int index, RepeatedTexts texts) {
        return isUsual(sheet.rows().get(index), texts)
                ? at(sheet, index).stream().max(Comparator.comparingDouble(HeaderRow::score))
                : Optional.empty();
    }

    /** The header at a row of which somebody says that it is one: in two rows only where those are titles that are known. */
    static HeaderRow chosen(SourceSheet sheet, int index) {
        return at(sheet, index).stream()
                .filter(header -> header.score() > 0)
                .max(Comparator.comparingDouble(HeaderRow::score))
                .orElseGet(() -> new HeaderRow(index, 1, sheet.rows().get(index).cells()));
    }

    private static List<HeaderRow> at(SourceSheet sheet, int index) {
        var row = sheet.rows().get(index);
        var found = new ArrayList<HeaderRow>();
        if (isData(row) && usualNames(row) < ENOUGH) {
            return found;
        }
        found.add(new HeaderRow(index, 1, spread(sheet, row)));
        if (index + 1 < sheet.rows().size()) {
            var below = sheet.rows().get(index + 1);
            boolean isOneHeader = isMergedDown(sheet, row);
            if (below.number() == row.number() + 1 && (isOneHeader || !isData(below))) {
                if (isOneHeader || isGroups(sheet, row, below)) {
                    found.clear();
                }
                found.add(new HeaderRow(index, 2, joined(sheet, row, below)));
            }
        }
        return found;
    }

    private static long usualNames(SourceRow row) {
        return row.cells().stream()
                .map(HeaderNames::guess)
                .flatMap(Optional::stream)
                .filter(guess -> guess.confidence() == Confidence.SURE && guess.meaning() != Meaning.IGNORED)
                .map(HeaderNames.Guess::meaning)
                .distinct()
                .count();
    }

    /** The titles of a row; one that stands above several columns is that of each. */
    private static List<String> spread(SourceSheet sheet, SourceRow row) {
        var titles = new ArrayList<>(row.cells());
        for (var merged : sheet.merged()) {
            if (merged.firstRow() == row.number() && merged.lastColumn() > merged.firstColumn()) {
                for (int column = merged.firstColumn() + 1;
                        column <= Math.min(merged.lastColumn(), merged.firstColumn() + WIDEST);
                        column++) {
                    while (titles.size() <= column) {
                        titles.add("");
                    }
                    if (titles.get(column).isBlank()) {
                        titles.set(column, row.cell(merged.firstColumn()));
                    }
                }
            }
        }
        return titles;
    }

    /** True when titles of the row reach into the one below, and no further. */
    private static boolean isMergedDown(SourceSheet sheet, SourceRow row) {
        return sheet.merged().stream()
                        .filter(merged -> merged.firstRow() == row.number()
                                && merged.lastRow() == row.number() + 1
                                && HeaderNames.guess(row.cell(merged.firstColumn()))
                                        .isPresent())
                        .count()
                >= LEAST;
    }

    /** True when titles stand under merged ones: then both rows are the header. */
    private static boolean isGroups(SourceSheet sheet, SourceRow row, SourceRow below) {
        return sheet.merged().stream()
                .filter(merged -> merged.firstRow() == row.number()
                        && merged.lastRow() == row.number()
                        && merged.lastColumn() > merged.firstColumn())
                .anyMatch(merged -> !row.cell(merged.firstColumn()).isBlank()
                        && !below.cell(merged.firstColumn()).isBlank()
                        && !below.cell(merged.firstColumn() + 1).isBlank()
                        && row.cells().stream().filter(cell -> !cell.isBlank()).count() > 2);
    }

    /** Titles in two rows: what stands above several columns holds for each. */
    private static List<String> joined(SourceSheet sheet, SourceRow row, SourceRow below) {
        var titles = new ArrayList<String>();
        int width = Math.max(row.cells().size(), below.cells().size());
        for (int column = 0; column < width; column++) {
            int place = column;
            var above = sheet.merged().stream()
                    .filter(merged -> covers(merged, row.number(), place))
                    .findFirst()
                    .map(merged -> row.cell(merged.firstColumn()))
                    .orElse(row.cell(column));
            var under = below.cell(column);
            boolean isOneCell = Plain.fold(above).equals(Plain.fold(under));
            titles.add(under.isBlank() || isOneCell ? above : above.isBlank() ? under : above + " " + under);
        }
        return titles;
    }

    private static boolean covers(Merged merged, int row, int column) {
        return merged.firstRow() <= row
                && row <= merged.lastRow()
                && merged.firstColumn() <= column
                && column <= merged.lastColumn();
    }

    /** True for a row with figures, letters of categories or the like: no title says such a thing. */
    private static boolean isData(SourceRow row) {
        long values = row.cells().stream()
                .map(Plain::clean)
                .filter(cell -> !cell.isEmpty() && (DATA.matcher(cell).matches() || isWorkingTime(cell)))
                .count();
        // Numbers of columns, "1 2 3", are put under titles, never among them.
        return values >= 2;
    }

    private static boolean isWorkingTime(String cell) {
        return cell.length() < 12
                && cell.chars().anyMatch(Character::isDigit)
                && WorkingTime.parse(cell).isPresent();
    }

    /** 0 when it is no header; else the more the better, one row before two of the same worth. */
    private double score() {
        var usual = EnumSet.noneOf(Meaning.class);
        var fields = EnumSet.noneOf(Meaning.class);
        double score = 0;
        int known = 0;
        int filled = 0;
        for (var title : titles) {
            if (title.isBlank()) {
                continue;
            }
            filled++;
            var guess = HeaderNames.guess(title);
            if (guess.isEmpty()) {
                continue;
            }
            var meaning = guess.get().meaning();
            boolean isSure = guess.get().confidence() == Confidence.SURE;
            known += isSure ? 1 : 0;
            if (meaning == Meaning.IGNORED) {
                score += isSure ? 0.5 : 0.1;
            } else if (fields.add(meaning)) {
                score += isSure ? 1 : 0.6;
            }
            if (isSure && meaning != Meaning.IGNORED) {
                usual.add(meaning);
            }
        }
        boolean isHeader = usual.size() >= ENOUGH
                || (known >= LEAST && usual.size() >= LEAST_FIELDS && known * 2 >= filled)
                || (usual.size() >= LEAST_FIELDS && fields.size() >= ENOUGH && fields.size() * 2 >= filled)
                || (fields.size() >= ENOUGH && fields.size() * 2 >= filled && isOfDatabase());
        return isHeader ? score - (rows - 1) * 0.3 : 0;
    }

    /** Names of a database's columns, "DAA_AG_CATEG": no value of a post is written so, be they usual or not. */
    private boolean isOfDatabase() {
        return titles.stream()
                .filter(title -> !title.isBlank())
                .allMatch(title -> NAME.matcher(title.strip()).matches());
    }

    int lastIndex() {
        return firstIndex + rows - 1;
    }
}
