package fr.conventio.model.roster.reading;

import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What the columns of one table are taken for: by their titles, held against what they contain. */
final class ColumnGuesses {
    private static final int SAMPLES = 5;
    /** The first lines of a table tell what its columns hold. */
    private static final int LOOKED_AT = 200;
    /** A title whose column holds fewer such values than this says something else. */
    private static final double CONTRADICTED = 0.2;

    private static final List<Meaning> TOLD_BY_CONTENT =
            List.of(Meaning.CATEGORY, Meaning.STATUS, Meaning.GRADE, Meaning.WORKING_TIME);

    private final List<FoundColumn> columns = new ArrayList<>();
    private final List<ColumnContent> contents = new ArrayList<>();
    private final List<Message> aside = new ArrayList<>();

    ColumnGuesses(SourceSheet sheet, HeaderRow header, List<SourceRow> lines) {
        var looked = lines.subList(0, Math.min(lines.size(), LOOKED_AT));
        int width = Math.max(
                header.titles().size(),
                looked.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        for (int column = 0; column < width; column++) {
            int place = column;
            var values = values(looked, column);
            var title = column < header.titles().size()
                    ? Plain.clean(header.titles().get(column))
                    : "";
            if (title.isEmpty() && values.isEmpty()) {
                continue;
            }
            var content = new ColumnContent(values);
            var guess = HeaderNames.guess(title)
                    .map(named -> checked(named, content))
                    .orElse(new HeaderNames.Guess(Meaning.IGNORED, Confidence.DOUBTFUL));
            contents.add(content);
            columns.add(new FoundColumn(
                    place,
                    title,
                    guess.meaning(),
                    guess.confidence(),
                    List.of(),
                    sheet.hiddenColumns().contains(place)));
        }
        onePerMeaning();
        byContentWhereMissing();
        promote();
    }

    List<FoundColumn> columns() {
        return columns;
    }

    /** Columns that say what another one says too, which alone is read. */
    List<Message> aside() {
        return aside;
    }

    /** The table with samples of its columns, of lines of posts alone: captions and totals stand in the same columns. */
    static FoundTable sampled(FoundTable table, List<SourceRow> lines, LineSorter sorter) {
        var posts = IntStream.range(0, Math.min(lines.size(), LOOKED_AT))
                .filter(index -> sorter.kind(lines, index) == LineSorter.Kind.POST)
                .mapToObj(lines::get)
                .toList();
        var columns = table.columns().stream()
                .map(column -> column.withSamples(
                        values(posts, column.column()).stream().limit(SAMPLES).toList()))
                .toList();
        return table.with(columns, table.servicePlace(), table.service());
    }

    /** Columns of a table without titles, told by what they hold; empty when it does not look like posts. */
    static List<FoundColumn> byContent(SourceSheet sheet) {
        var guesses = new ColumnGuesses(sheet, new HeaderRow(0, 0, List.of()), sheet.rows());
        var columns = guesses.columns;
        boolean isRoster = columns.stream().anyMatch(column -> column.meaning() == Meaning.CATEGORY)
                && columns.stream()
                                .filter(column -> column.meaning() != Meaning.IGNORED)
                                .count()
                        >= 2;
        if (!isRoster) {
            return List.of();
        }
        // Of the columns of words, the one that varies most tells what agents do.
        int function = -1;
        for (int i = 0; i < columns.size(); i++) {
            var content = guesses.contents.get(i);
            boolean isWords = columns.get(i).meaning() == Meaning.IGNORED && content.fits(Meaning.FUNCTION) > 0.9;
            if (isWords
                    && (function < 0
                            || content.variety()
                                    > guesses.contents.get(function).variety())) {
                function = i;
            }
        }
        if (function >= 0) {
            columns.set(function, columns.get(function).with(Meaning.FUNCTION, Confidence.DOUBTFUL));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meaning() == Meaning.IGNORED
                    && guesses.contents.get(i).fits(Meaning.TRANSFER) > 0.9
                    && !guesses.contents.get(i).isEmpty()) {
                columns.set(i, columns.get(i).with(Meaning.TRANSFER, Confidence.DOUBTFUL));
                break;
            }
        }
        return columns;
    }

    private static List<String> values(List<SourceRow> lines, int column) {
        Set<String> values = new LinkedHashSet<>();
        for (var row : lines) {
            var value = Plain.clean(row.cell(column));
            if (!value.isEmpty()) {
                values.add(value.length() > 80 ? value.substring(0, 80) : value);
            }
        }
        return new ArrayList<>(values);
    }

    private static HeaderNames.Guess checked(HeaderNames.Guess named, ColumnContent content) {
        var typed = List.of(
                Meaning.CATEGORY, Meaning.WORKING_TIME, Meaning.TRANSFER_DATE, Meaning.WORKING_KIND, Meaning.FUNCTION);
        boolean isContradicted = typed.contains(named.meaning())
                && content.variety() >= 2
                && content.fits(named.meaning()) < CONTRADICTED;
        return isContradicted ? new HeaderNames.Guess(named.meaning(), Confidence.DOUBTFUL) : named;
    }

    /** The best column keeps a meaning; another one with the same name is a code of it, a second name, or a mistake. */
    private void onePerMeaning() {
        for (var meaning : Meaning.values()) {
            if (meaning == Meaning.IGNORED) {
                continue;
            }
            var rivals = columns.stream()
                    .filter(column -> column.meaning() == meaning)
                    .sorted(Comparator.comparing(FoundColumn::confidence)
                            .thenComparingInt(column -> content(column).isEmpty() ? 0 : 1)
                            .thenComparingInt(column ->
                                    isNamed(meaning) && content(column).areCodes() ? 0 : 1)
                            .thenComparingDouble(column -> content(column).fits(meaning))
                            .reversed()
                            .thenComparingInt(FoundColumn::column))
                    .toList();
            for (int i = 1; i < rivals.size(); i++) {
                var second = secondMeaning(meaning, rivals.get(i));
                if (second == Meaning.IGNORED
                        && isDecisive(meaning)
                        && !content(rivals.get(i)).isEmpty()) {
                    aside.add(Message.of(
                            "import.column_aside",
                            rivals.get(i).header(),
                            meaning.label(),
                            rivals.getFirst().header()));
                }
                replace(rivals.get(i), rivals.get(i).with(second, Confidence.DOUBTFUL));
            }
        }
    }

    /** True for what people call by a name, beside which programs put its code. */
    private static boolean isNamed(Meaning meaning) {
        return switch (meaning) {
            case SERVICE, SECTION, FUNCTION, GRADE, EMPLOYER -> true;
            default -> false;
        };
    }

    /** True for what would be read wrongly by one of two columns alone. */
    private static boolean isDecisive(Meaning meaning) {
        return switch (meaning) {
            case STATUS, CATEGORY, GRADE, WORKING_TIME, TRANSFER, TRANSFER_DATE -> true;
            default -> false;
        };
    }

    private Meaning secondMeaning(Meaning meaning, FoundColumn column) {
        if (meaning == Meaning.GRADE
                && !has(Meaning.FUNCTION)
                && content(column).fits(Meaning.GRADE) < 0.5) {
            return Meaning.FUNCTION;
        }
        if ((meaning == Meaning.SERVICE || meaning == Meaning.SECTION)
                && !has(Meaning.SECTION_CODE)
                && content(column).areCodes()) {
            return Meaning.SECTION_CODE;
        }
        if (meaning == Meaning.WORKING_TIME
                && !has(Meaning.AGENTS_SHARE)
                && content(column).fits(meaning) > 0.8) {
            return Meaning.AGENTS_SHARE;
        }
        if (meaning == Meaning.SERVICE && !has(Meaning.SECTION)) {
            return Meaning.SECTION;
        }
        return Meaning.IGNORED;
    }

    private void byContentWhereMissing() {
        for (var meaning : TOLD_BY_CONTENT) {
            if (has(meaning)) {
                continue;
            }
            columns.stream()
                    .filter(column -> column.meaning() == Meaning.IGNORED && column.confidence() == Confidence.DOUBTFUL)
                    .filter(column -> content(column).tells(meaning))
                    .findFirst()
                    .ifPresent(column -> replace(column, column.with(meaning, Confidence.DOUBTFUL)));
        }
    }

    /** Names that stand for what a table needs, where no better one is there. */
    private void promote() {
        if (!has(Meaning.WORKING_TIME)) {
            columns.stream()
                    .filter(column -> column.meaning() == Meaning.AGENTS_SHARE)
                    .findFirst()
                    .ifPresent(column -> replace(column, column.with(Meaning.WORKING_TIME, column.confidence())));
        }
        if (!has(Meaning.FUNCTION)) {
            columns.stream()
                    .filter(column -> column.meaning() == Meaning.IGNORED)
                    .filter(column -> Set.of("libelle", "intitule", "designation", "denomination", "emploi fonction")
                            .contains(Plain.fold(column.header())))
                    .findFirst()
                    .ifPresent(column -> replace(column, column.with(Meaning.FUNCTION, Confidence.LIKELY)));
        }
        if (!has(Meaning.GRADE)) {
            columns.stream()
                    .filter(column -> Plain.fold(column.header()).startsWith("cadre d emploi"))
                    .findFirst()
                    .ifPresent(column -> replace(column, column.with(Meaning.GRADE, Confidence.LIKELY)));
        }
        if (!has(Meaning.STATUS)) {
            // By its name a position is no status (activity, secondment); many hold the status all the same.
            columns.stream()
                    .filter(column -> Plain.fold(column.header()).startsWith("position"))
                    .filter(column -> content(column).tells(Meaning.STATUS))
                    .findFirst()
                    .ifPresent(column -> replace(column, column.with(Meaning.STATUS, Confidence.DOUBTFUL)));
        }
        if (has(Meaning.TRANSFER) && !has(Meaning.TRANSFER_DATE)) {
            columns.stream()
                    .filter(column -> Set.of("date", "date d effet", "date effet", "a compter du")
                            .contains(Plain.fold(column.header())))
                    .findFirst()
                    .ifPresent(column -> replace(column, column.with(Meaning.TRANSFER_DATE, Confidence.LIKELY)));
        }
        if (!has(Meaning.FIRST_NAME) || has(Meaning.NAME)) {
            return;
        }
        columns.stream()
                .filter(column -> column.meaning() == Meaning.FIRST_NAME)
                .findFirst()
                .ifPresent(column -> replace(column, column.with(Meaning.NAME, Confidence.LIKELY)));
    }

    private boolean has(Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning() == meaning);
    }

    private ColumnContent content(FoundColumn column) {
        return contents.get(columns.indexOf(column));
    }

    private void replace(FoundColumn before, FoundColumn after) {
        columns.set(columns.indexOf(before), after);
    }
}
