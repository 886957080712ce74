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
import org.jspecify.annotations.Nullable;

/**
 * Reads the posts of a file as it is understood and judges every line. The file is not read again, so that an officer may
 * change a column or a decision and see at once what comes of it. Identical lines are real people and are never merged.
 */
public final class JudgeRoster {
    private static final List<Meaning> NEEDED = List.of(Meaning.CATEGORY, Meaning.WORKING_TIME);
    private static final int LINES_PER_STEP = 512;

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
                .map(column -> Message.of(
                        "import.column_guessed",
                        column.header(),
                        column.meaning().label()))
                .distinct()
                .forEach(warnings::add);
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
            for (var needed : NEEDED) {
                if (!table.has(needed) && !isToldOtherwise(table, needed)) {
                    return Message.of("import.missing_column", needed.label());
                }
            }
            if (table.servicePlace() == ServicePlace.NOWHERE && (rules.isEmpty() || !table.has(Meaning.SECTION_CODE))) {
                return Message.of("import.missing_column", Meaning.SERVICE.label());
            }
        }
        return null;
    }

    private static boolean isToldOtherwise(FoundTable table, Meaning needed) {
        return switch (needed) {
            case CATEGORY -> table.has(Meaning.GRADE);
            case WORKING_TIME -> table.has(Meaning.WORKING_KIND);
            default -> false;
        };
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
