package fr.conventio.app.procedure;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.AcronymSpot;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Spot;
import fr.conventio.model.checks.StepSpot;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.Variant;
import fr.conventio.model.procedure.edit.EditFirstDay;
import fr.conventio.model.procedure.edit.EditGlossary;
import fr.conventio.model.procedure.edit.EditPhases;
import fr.conventio.model.procedure.edit.EditSteps;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymField;
import fr.conventio.model.procedure.glossary.AcronymId;
import fr.conventio.model.procedure.schedule.PlacedStep;
import fr.conventio.model.procedure.schedule.Reach;
import fr.conventio.model.procedure.schedule.Schedule;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The procedure of the open dossier, in one of its variants, and what can be done with it. Runs without a window. */
final class ProcedureViewModel {
    private final OpenDossier dossier;
    private final ObjectProperty<Variant> variant = new SimpleObjectProperty<>(Variant.OPEN_TENDER);

    ProcedureViewModel(OpenDossier dossier) {
        this.dossier = dossier;
    }

    OpenDossier dossier() {
        return dossier;
    }

    /** The one that is shown. */
    ObjectProperty<Variant> variant() {
        return variant;
    }

    Procedure procedure() {
        return dossier.picture().get().act().procedure();
    }

    Schedule schedule() {
        return Schedule.of(procedure(), variant.get(), true);
    }

    /** The phases of the act, each with its steps in the variant shown. */
    List<TimelineLine> lines() {
        var schedule = schedule();
        var lines = new ArrayList<TimelineLine>();
        for (var phase : procedure().phases()) {
            var steps = schedule.stepsOf(phase.id());
            int start = steps.stream().mapToInt(PlacedStep::start).min().orElse(0);
            int end = steps.stream().mapToInt(PlacedStep::end).max().orElse(start);
            lines.add(new TimelineLine(phase, null, start, end));
            for (var placed : steps) {
                lines.add(new TimelineLine(phase, placed, placed.start(), placed.end()));
            }
        }
        return lines;
    }

    Reach reach() {
        return Schedule.reach(procedure(), variant.get());
    }

    Reach reach(Phase phase) {
        return Schedule.reach(procedure(), variant.get(), phase.id());
    }

    /** The first day as it is written; empty while it is open. */
    String firstDay() {
        return procedure().start().map(French::date).orElse("");
    }

    /** What is to be looked at in one field of a step. */
    Optional<Message> finding(Step step, StepField field) {
        return finding(new StepSpot(step.id(), field));
    }

    /** What is to be looked at in one column of the glossary. */
    Optional<Message> finding(Acronym entry, AcronymField field) {
        return finding(new AcronymSpot(entry.id(), field));
    }

    private Optional<Message> finding(Spot spot) {
        return dossier.figures().get().findings().stream()
                .filter(finding -> finding.spot().equals(spot))
                .findFirst()
                .map(Finding::message);
    }

    /** An edit that may be refused. */
    private interface Trying {
        Edit edit() throws RefusedEditException;
    }

    private static Optional<Message> refusal(Trying trying) {
        try {
            trying.edit();
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }

    /** Why a text cannot be a field's value; empty when it can, or when the step is gone. */
    Optional<Message> refusal(StepId step, StepField field, String text) {
        return procedure().find(step).isEmpty()
                ? Optional.empty()
                : refusal(() -> new EditSteps(dossier.id(), procedure()).write(step, field, text));
    }

    Optional<Message> refusalOfFirstDay(String text) {
        return refusal(() -> EditFirstDay.write(dossier.id(), procedure(), text));
    }

    Optional<Message> refusal(PhaseId phase, String name) {
        return procedure().find(phase).isEmpty()
                ? Optional.empty()
                : refusal(() -> new EditPhases(dossier.id(), procedure()).name(phase, name));
    }

    Optional<Message> refusal(AcronymId entry, AcronymField field, String text) {
        return procedure().glossary().stream().noneMatch(other -> other.id().equals(entry))
                ? Optional.empty()
                : refusal(() -> new EditGlossary(dossier.id(), procedure()).write(entry, field, text));
    }

    void settleFirstDay(String text) {
        dossier.edit(act -> EditFirstDay.write(dossier.id(), act.procedure(), text));
    }

    void write(StepId step, StepField field, String text) {
        dossier.edit(act -> steps(act).write(step, field, text));
    }

    void promise(StepId step, StepDuration.Kind kind) {
        dossier.edit(act -> steps(act).promise(step, kind));
    }

    /** Gives a step so many days. */
    void lengthen(StepId step, int days) {
        dossier.edit(act -> steps(act).lengthen(step, days));
    }

    /** Gives a step that many days more; each stroke of a key counts, however fast they come. */
    void lengthenBy(StepId step, int days) {
        dossier.edit(act -> steps(act)
                .lengthen(
                        step,
                        act.procedure().find(step).orElseThrow().duration().days() + days));
    }

    /**
     * Adds a step to a phase.
     *
     * @param after the step that it follows; null for the phase's first place
     * @return the identity it will have
     */
    StepId addStep(PhaseId phase, @Nullable StepId after, String label) {
        var id = StepId.fresh();
        dossier.edit(act -> {
            var siblings = act.procedure().stepsOf(phase).stream().map(Step::id).toList();
            return steps(act).add(new Step(id, phase, siblings.indexOf(after) + 1, label));
        });
        return id;
    }

    /** @return the identity it will have */
    PhaseId addPhase(String name) {
        var id = PhaseId.fresh();
        dossier.edit(act -> phases(act).add(id, name));
        return id;
    }

    void name(PhaseId phase, String name) {
        dossier.edit(act -> phases(act).name(phase, name));
    }

    void remove(TimelineLine line) {
        var placed = line.placed();
        dossier.edit(act -> placed == null
                ? phases(act).remove(line.phase().id())
                : steps(act).remove(placed.step().id()));
    }

    void move(TimelineLine line, boolean down) {
        var placed = line.placed();
        dossier.edit(act -> placed == null
                ? phases(act).move(line.phase().id(), down)
                : steps(act).move(placed.step().id(), down));
    }

    /** @return the identity it will have */
    AcronymId addAcronym(String acronym) {
        var id = AcronymId.fresh();
        dossier.edit(act -> glossary(act).add(new Acronym(id, acronym, "")));
        return id;
    }

    void remove(AcronymId entry) {
        dossier.edit(act -> glossary(act).remove(entry));
    }

    void write(AcronymId entry, AcronymField field, String text) {
        dossier.edit(act -> glossary(act).write(entry, field, text));
    }

    private EditSteps steps(Act act) {
        return new EditSteps(dossier.id(), act.procedure());
    }

    private EditPhases phases(Act act) {
        return new EditPhases(dossier.id(), act.procedure());
    }

    private EditGlossary glossary(Act act) {
        return new EditGlossary(dossier.id(), act.procedure());
    }
}
