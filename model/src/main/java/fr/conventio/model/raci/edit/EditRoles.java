package fr.conventio.model.raci.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciCells;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** Adds, removes, moves and renames roles; their letters go with them. */
public final class EditRoles {
    private final DossierId dossier;
    private final Raci raci;

    public EditRoles(DossierId dossier, Raci raci) {
        this.dossier = dossier;
        this.raci = raci;
    }

    /**
     * Adds a role to the right of the others.
     *
     * @throws RefusedEditException when it has no name, or another role has it
     */
    public Edit add(RaciRoleId id, String name) throws RefusedEditException {
        var written = named(name, id);
        var added = new RaciRole(id, Order.end(raci.roles(), RaciRole::position), written, written);
        return new Edit(dossier, Message.of("edit.raci.role.add", added.name()), List.of(Change.added(added)));
    }

    /**
     * Writes the name that heads the column.
     *
     * @throws RefusedEditException when it is empty, or another role has it
     */
    public Edit rename(RaciRoleId id, String name) throws RefusedEditException {
        var role = raci.find(id).orElseThrow();
        return replaced(role, role.withName(named(name, id)));
    }

    /** Writes the name in full; an empty one is the short name. */
    public Edit writeOut(RaciRoleId id, String fullName) throws RefusedEditException {
        var role = raci.find(id).orElseThrow();
        try {
            var written = RaciCells.text(fullName);
            return replaced(role, role.withFullName(written.isEmpty() ? role.name() : written));
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    /** Moves a role one place to the left or the right; the edit is empty at the edge. */
    public Edit move(RaciRoleId id, boolean right) {
        var role = raci.find(id).orElseThrow();
        return new Edit(
                dossier,
                Message.of("edit.raci.role.move", role.name()),
                Order.moved(raci.roles(), role, right, RaciRole::position, RaciRole::withPosition));
    }

    /** Takes a role away with its letters. */
    public Edit remove(RaciRoleId id) {
        var role = raci.find(id).orElseThrow();
        var changes = new ArrayList<Change<?>>();
        raci.assignments().stream()
                .filter(assignment -> assignment.cell().role().equals(id))
                .forEach(assignment -> changes.add(Change.removed(assignment)));
        changes.add(Change.removed(role));
        return new Edit(dossier, Message.of("edit.raci.role.remove", role.name()), changes);
    }

    private Edit replaced(RaciRole before, RaciRole after) {
        return new Edit(
                dossier,
                Message.of("edit.raci.role.rename", before.name()),
                after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private String named(String name, RaciRoleId id) throws RefusedEditException {
        var others = raci.roles().stream()
                .filter(role -> !role.id().equals(id))
                .map(RaciRole::name)
                .toList();
        try {
            return RaciCells.name(name, others);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
