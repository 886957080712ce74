package fr.conventio.model.procedure.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepCells;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds, removes, moves, lengthens and fills in the steps of the procedure. */
public final class EditSteps {
    private final DossierId dossier;
    private final Procedure procedure;

    public EditSteps(DossierId dossier, Procedure procedure) {
        this.dossier = dossier;
        this.procedure = procedure;
    }

    /**
     * Adds a step to its phase, before the one that has its position.
     *
     * @throws RefusedEditException when it has no label
     */
    public Edit add(Step step) throws RefusedEditException {
        var added = checked(step, StepField.LABEL, step.label());
        var order = new ArrayList<>(procedure.stepsOf(step.phase()));
        int place = Math.clamp(step.position(), 0, order.size());
        order.add(place, added);
        var changes = new ArrayList<Change<?>>();
        changes.add(Change.added(added.at(step.phase(), place)));
        for (var moved : placed(step.phase(), order)) {
            if (!moved.id().equals(step.id())) {
                changes.add(moved);
            }
        }
        return new Edit(dossier, Message.of("edit.procedure.step.add", added.label()), changes);
    }

    public Edit remove(StepId id) {
        var step = find(id);
        return new Edit(dossier, Message.of("edit.procedure.step.remove", step.label()), List.of(Change.removed(step)));
    }

    /**
     * Moves a step one place up or down, into the neighbouring phase from the edge of its own; the edit is empty at the edge
     * of the procedure.
     *
     * @param down true towards the end
     */
    public Edit move(StepId id, boolean down) {
        var step = find(id);
        var siblings = new ArrayList<>(procedure.stepsOf(step.phase()));
        int from = siblings.indexOf(step);
        int to = from + (down ? 1 : -1);
        siblings.remove(from);
        var changes = new ArrayList<Change<?>>();
        if (to >= 0 && to <= siblings.size()) {
            siblings.add(to, step);
            changes.addAll(placed(step.phase(), siblings));
        } else {
            neighbour(step.phase(), down).ifPresent(phase -> {
                var others = new ArrayList<>(procedure.stepsOf(phase));
                others.add(down ? 0 : others.size(), step);
                changes.addAll(placed(step.phase(), siblings));
                changes.addAll(placed(phase, others));
            });
        }
        return new Edit(dossier, Message.of("edit.procedure.step.move", step.label()), changes);
    }

    private Optional<PhaseId> neighbour(PhaseId id, boolean down) {
        var phases = procedure.phases();
        int place = phases.indexOf(procedure.find(id).orElseThrow()) + (down ? 1 : -1);
        return place < 0 || place >= phases.size()
                ? Optional.empty()
                : Optional.of(phases.get(place).id());
    }

    /** The changes that give the steps of a phase that order. */
    private static List<Change<Step>> placed(PhaseId phase, List<Step> order) {
        var changes = new ArrayList<Change<Step>>();
        for (int place = 0; place < order.size(); place++) {
            var step = order.get(place);
            if (step.position() != place || !step.phase().equals(phase)) {
                changes.add(Change.replaced(step, step.at(phase, place)));
            }
        }
        return changes;
    }

    /**
     * Gives a step so many days; what the figure promises stays, and what was unknown becomes fixed. Beyond the bounds of a
     * duration it stops at them.
     */
    public Edit lengthen(StepId id, int days) {
        var before = find(id);
        return replaced(before, before.withDuration(before.duration().withDays(days)), StepField.DURATION);
    }

    /** Says what the days of a step promise; unknown takes them away. */
    public Edit promise(StepId id, StepDuration.Kind kind) {
        var before = find(id);
        var duration = kind == StepDuration.Kind.UNKNOWN
                ? StepDuration.UNKNOWN
                : new StepDuration(kind, before.duration().days());
        return replaced(before, before.withDuration(duration), StepField.DURATION);
    }

    /**
     * Writes a text into one field of a step; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is not a value of the field
     */
    public Edit write(StepId id, StepField field, String text) throws RefusedEditException {
        var before = find(id);
        return replaced(before, checked(before, field, text), field);
    }

    private Edit replaced(Step before, Step after, StepField field) {
        return new Edit(
                dossier,
                Message.of("edit.procedure.step.field", before.label(), field.label()),
                after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private Step find(StepId id) {
        return procedure.find(id).orElseThrow();
    }

    private static Step checked(Step step, StepField field, String text) throws RefusedEditException {
        try {
            return StepCells.with(step, field, text);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
