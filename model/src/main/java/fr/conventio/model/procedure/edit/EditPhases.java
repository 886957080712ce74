package fr.conventio.model.procedure.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.StepCells;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;

/** Adds, removes, moves and names the phases of the procedure. */
public final class EditPhases {
    private static final Message NAME = Message.of("procedure.phase.name");

    private final DossierId dossier;
    private final Procedure procedure;

    public EditPhases(DossierId dossier, Procedure procedure) {
        this.dossier = dossier;
        this.procedure = procedure;
    }

    /**
     * Adds a phase after the others.
     *
     * @throws RefusedEditException when it has no name
     */
    public Edit add(PhaseId id, String name) throws RefusedEditException {
        int end = Order.end(procedure.phases(), Phase::position);
        var phase = new Phase(id, end, checked(name));
        return new Edit(dossier, Message.of("edit.procedure.phase.add", phase.name()), List.of(Change.added(phase)));
    }

    /** Takes a phase away with its steps. */
    public Edit remove(PhaseId id) {
        var phase = procedure.find(id).orElseThrow();
        var changes = new ArrayList<Change<?>>();
        procedure.stepsOf(id).forEach(step -> changes.add(Change.removed(step)));
        changes.add(Change.removed(phase));
        return new Edit(dossier, Message.of("edit.procedure.phase.remove", phase.name()), changes);
    }

    /**
     * Moves a phase with its steps one place up or down; the edit is empty at the edge.
     *
     * @param down true towards the end
     */
    public Edit move(PhaseId id, boolean down) {
        var phase = procedure.find(id).orElseThrow();
        var changes = Order.moved(procedure.phases(), phase, down, Phase::position, Phase::withPosition);
        return new Edit(dossier, Message.of("edit.procedure.phase.move", phase.name()), changes);
    }

    /**
     * Names a phase; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when there is no name
     */
    public Edit name(PhaseId id, String name) throws RefusedEditException {
        var before = procedure.find(id).orElseThrow();
        var after = before.withName(checked(name));
        return new Edit(
                dossier,
                Message.of("edit.procedure.phase.name", before.name()),
                after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private static String checked(String written) throws RefusedEditException {
        var name = Plain.clean(written);
        if (name.isEmpty()) {
            throw new RefusedEditException(Message.of("refusal.required", NAME));
        }
        if (name.length() > StepCells.LONGEST) {
            throw new RefusedEditException(Message.of("refusal.too_long", NAME, (long) StepCells.LONGEST));
        }
        return name;
    }
}
