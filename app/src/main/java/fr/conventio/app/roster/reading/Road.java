package fr.conventio.app.roster.reading;

import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.difference.Choices;
import fr.conventio.model.roster.memory.RememberedMapping;
import fr.conventio.model.roster.reading.Confidence;
import fr.conventio.model.roster.reading.Decisions;
import fr.conventio.model.roster.reading.Meaning;
import fr.conventio.model.roster.reading.ReadValue;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.roster.reading.Understanding;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far an import has come: everything that was settled on the way, so that going back and forward loses nothing.
 *
 * @param base what was there when the file was read
 * @param mapping the remembered one that was applied
 * @param judged empty while the understanding lacks something that is needed
 * @param problem what it lacks
 */
public record Road(
        Path file,
        SourceFile source,
        Roster base,
        Understanding understanding,
        Decisions decisions,
        Optional<RememberedMapping> mapping,
        Optional<Judged> judged,
        Optional<Message> problem) {

    /**
     * The lines as they were judged.
     *
     * @param choices about what differs; empty where no roster is there yet
     */
    public record Judged(RosterReading reading, Optional<Choices> choices) {}

    /** The steps of this import. */
    List<Step> steps() {
        var steps = new ArrayList<>(List.of(Step.values()));
        if (base.posts().isEmpty()) {
            steps.remove(Step.DIFFERENCE);
        }
        return steps;
    }

    /** Whether a step has something to show: lines are judged once it is known what they hold. */
    boolean isReached(Step step) {
        return judged.isPresent() || step == Step.FILE || step == Step.COLUMNS;
    }

    /** How many things of a step somebody should look at. */
    long toLookAt(Step step) {
        return switch (step) {
            case FILE ->
                understanding.tables().isEmpty()
                        ? 1
                        : understanding.tables().stream()
                                .filter(table -> !table.isTaken())
                                .count();
            case COLUMNS ->
                problem.isPresent()
                        ? 1
                        : understanding.taken().stream()
                                .flatMap(table -> table.columns().stream())
                                .filter(column -> column.meaning() != Meaning.IGNORED
                                        && column.confidence() == Confidence.DOUBTFUL)
                                .count();
            case VALUES ->
                judged.map(now -> now.reading().values().stream()
                                .filter(Road::isOpen)
                                .count())
                        .orElse(0L);
            case REVIEW -> judged.map(now -> (long) now.reading().rowsRefused()).orElse(0L);
            case DIFFERENCE ->
                judged.flatMap(Judged::choices)
                        .map(choices -> choices.difference().lines().stream()
                                .filter(line -> line.isDoubtful())
                                .count())
                        .orElse(0L);
        };
    }

    /** Whether nobody has said yet what a value means. */
    static boolean isOpen(ReadValue value) {
        return switch (value.kind()) {
            case DOUBTFUL, UNKNOWN, REFUSED -> true;
            case PLAIN, DECIDED -> false;
        };
    }

    /** The first step that needs somebody; the last one for a file that needs nobody. */
    Step firstToLookAt() {
        return steps().stream()
                .filter(step -> step != Step.DIFFERENCE && toLookAt(step) > 0)
                .findFirst()
                .orElse(steps().getLast());
    }

    /** Under which what is settled is remembered until its officer gives it another name. */
    String mappingName() {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return mapping.map(RememberedMapping::name).orElse(dot > 0 ? name.substring(0, dot) : name);
    }

    /** How many lines taking it would bring, or change. */
    boolean canBeTaken() {
        return judged.isPresent() && !judged.get().reading().posts().isEmpty();
    }
}
