package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.roster.reading.PostLines.PostLine;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.work.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the posts of a file as it is understood and judges every line. The file is not read again, so that an officer may
 * change a column or a decision and see at once what comes of it. Identical lines are real people and are never merged.
 */
public final class JudgeRoster {
    private static final int LINES_PER_STEP = 512;
    private static final Pattern COUNTS = Pattern.compile(
            "(?:effectifs?|postes?|emplois?) (?:budgetaires?|pourvus?|vacants?|ouverts?|crees?|autorises?|reels?|theoriques?)"
                    + "|(?:nombre|nbre?|nb) (?:de |d )?(?:postes?|agents?|emplois?)");

    private final Roster base;
    private final SectionRules rules;

    /**
     * @param base the dossier's roster, whose services and parties the lines may name
     * @param rules tell the service of lines that name their section alone
     */
    public JudgeRoster(Roster base, SectionRules rules) {
        this.base = base;
        this.rules = rules;
    }

    /**
     * @throws UnreadableFileException when no table is taken, or one lacks a column that is needed
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public RosterReading read(SourceFile file, Understanding understanding, Decisions decisions, Progress progress) {
        var problem = problem(understanding);
        if (problem != null) {
            throw new UnreadableFileException(problem);
        }
        var found = new PostLines();
        for (var table : understanding.taken()) {
            file.sheet(table.sheet()).ifPresent(sheet -> found.add(sheet, table));
        }
        var act = new ActSheetReader();
        file.sheets().stream()
                .filter(sheet -> ActSheetReader.isActSheet(sheet.name()))
                .flatMap(sheet -> sheet.rows().stream())
                .forEach(act::read);
        var warnings = new ArrayList<Message>();
        var lines = inOrder(found.lines(), warnings);
        var judging = new PostJudging(base, rules, decisions, act);
        for (int i = 0; i < lines.size(); i++) {
            if (i % LINES_PER_STEP == 0) {
                progress.step(i, lines.size());
            }
            judging.judge(lines.get(i));
        }
        progress.step(lines.size(), lines.size());
        understanding.taken().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.confidence() == Confidence.DOUBTFUL && column.meaning() != Meaning.IGNORED)
                .filter(column -> judging.hasUsed(column.meaning()))
                .map(column -> Message.of(
                        "import.column_guessed",
                        column.header(),
                        column.meaning().label()))
                .distinct()
                .forEach(warnings::add);
        understanding.taken().stream().flatMap(JudgeRoster::untold).distinct().forEach(warnings::add);
        warnings.addAll(judging.warnings());
        warnings.addAll(found.wrongCaptions());
        warnings.addAll(understanding.remarks());
        return judging.reading(lines.size(), warnings, found.ignored());
    }

    /** Why nothing can be read in this understanding, in words for its officer; null when it can. */
    public @Nullable Message problem(Understanding understanding) {
        if (understanding.taken().isEmpty()) {
            return Message.of("import.no_header");
        }
        for (var table : understanding.taken()) {
            if (!table.has(Meaning.FUNCTION) && (countsPosts(table) || !describesPosts(table))) {
                return countsPosts(table)
                        ? Message.of("import.counts")
                        : Message.of("import.missing_column", Meaning.FUNCTION.label());
            }
            if (table.servicePlace() == ServicePlace.NOWHERE && (rules.isEmpty() || !table.has(Meaning.SECTION_CODE))) {
                return Message.of("import.missing_column", Meaning.SERVICE.label());
            }
        }
        return null;
    }

    /** A list of posts by grade, as councils vote it every year: no line of it is a post. */
    private static boolean countsPosts(FoundTable table) {
        return table.columns().stream()
                .anyMatch(column -> COUNTS.matcher(Plain.fold(column.header())).matches());
    }

    /** Lines that tell the grade or category and the working time are posts, whose functions are told later. */
    private static boolean describesPosts(FoundTable table) {
        return (table.has(Meaning.GRADE) || table.has(Meaning.CATEGORY))
                && (table.has(Meaning.WORKING_TIME) || table.has(Meaning.WORKING_KIND));
    }

    /** What no column says of posts that must have it: one decision tells it for all lines. */
    private static Stream<Message> untold(FoundTable table) {
        var untold = Stream.<Meaning>builder();
        if (!table.has(Meaning.CATEGORY) && !table.has(Meaning.GRADE)) {
            untold.add(Meaning.CATEGORY);
        }
        if (!table.has(Meaning.WORKING_TIME) && !table.has(Meaning.WORKING_KIND)) {
            untold.add(Meaning.WORKING_TIME);
        }
        return untold.build().map(meaning -> Message.of("import.untold_column", meaning.label()));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<PostLine> inOrder(List<PostLine> lines, List<Message> warnings) {
        var numbers = new ArrayList<String>(lines.size());
        for (var line : lines) {
            numbers.add(Plain.clean(line.text(Meaning.ORDER)));
        }
        if (numbers.stream().allMatch(String::isEmpty)) {
            return lines;
        }
        if (new HashSet<>(numbers).size() < lines.size() || !numbers.stream().allMatch(JudgeRoster::isNumber)) {
            warnings.add(Message.of("import.order_ignored"));
            return lines;
        }
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> Integer.parseInt(Plain.clean(line.text(Meaning.ORDER)))))
                .toList();
    }
}
