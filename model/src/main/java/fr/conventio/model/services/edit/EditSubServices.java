package fr.conventio.model.services.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.services.ServiceCells;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.SubServiceId;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** Adds, removes, moves and fills in the parts of shared services; their adhesions follow in the same edit. */
public final class EditSubServices {
    private final DossierId dossier;
    private final Perimeter perimeter;

    public EditSubServices(DossierId dossier, Perimeter perimeter) {
        this.dossier = dossier;
        this.perimeter = perimeter;
    }

    /**
     * Adds a part after the others of its service; its position is given here. The first part takes the adhesions of the
     * service, which from then on is joined by its parts.
     *
     * @throws RefusedEditException when another part of the service has its name
     */
    public Edit add(SubService part) throws RefusedEditException {
        var others = perimeter.partsOf(part.service());
        int end = Order.end(others, SubService::position);
        var added = named(part, part.name()).withPosition(end);
        var changes = new ArrayList<Change<?>>();
        changes.add(Change.added(added));
        if (others.isEmpty()) {
            pass(changes, new LeafId(part.service(), null), new LeafId(part.service(), part.id()));
        }
        return new Edit(dossier, Message.of("edit.sub_service.add", added.name()), changes);
    }

    /** Takes a part away with its adhesions; those of the last part go to the service as a whole. */
    public Edit remove(SubServiceId id) {
        var part = perimeter.find(id).orElseThrow();
        var leaf = new LeafId(part.service(), id);
        var changes = new ArrayList<Change<?>>();
        if (perimeter.partsOf(part.service()).size() == 1) {
            pass(changes, leaf, new LeafId(part.service(), null));
        } else {
            adhesions(leaf).forEach(adhesion -> changes.add(Change.removed(adhesion)));
        }
        changes.add(Change.removed(part));
        return new Edit(dossier, Message.of("edit.sub_service.remove", part.name()), changes);
    }

    private void pass(List<Change<?>> changes, LeafId from, LeafId to) {
        adhesions(from).forEach(adhesion -> changes.add(Change.replaced(adhesion, adhesion.withLeaf(to))));
    }

    private List<Adhesion> adhesions(LeafId leaf) {
        return perimeter.storedFor(leaf.service()).stream()
                .filter(adhesion -> adhesion.leaf().equals(leaf))
                .toList();
    }

    /**
     * Moves a part one place up or down within its service; the edit is empty at the edge.
     *
     * @param down true towards the end
     */
    public Edit move(SubServiceId id, boolean down) {
        var part = perimeter.find(id).orElseThrow();
        var changes = Order.moved(
                perimeter.partsOf(part.service()), part, down, SubService::position, SubService::withPosition);
        return new Edit(dossier, Message.of("edit.sub_service.move", part.name()), changes);
    }

    /**
     * Writes a part's name.
     *
     * @throws RefusedEditException when it is empty or another part of the service has it
     */
    public Edit rename(SubServiceId id, String name) throws RefusedEditException {
        var part = perimeter.find(id).orElseThrow();
        return replaced(part, named(part, name), ServiceField.NAME);
    }

    /**
     * Writes a part's missions, one point a line.
     *
     * @throws RefusedEditException when they are too long
     */
    public Edit writeMissions(SubServiceId id, String text) throws RefusedEditException {
        var part = perimeter.find(id).orElseThrow();
        try {
            return replaced(part, part.withMissions(ServiceCells.missions(text)), ServiceField.MISSIONS);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    private Edit replaced(SubService before, SubService after, ServiceField field) {
        var what = Message.of("edit.service.field", before.name(), field.label());
        return new Edit(dossier, what, after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private SubService named(SubService part, String name) throws RefusedEditException {
        var others = perimeter.partsOf(part.service()).stream()
                .filter(other -> !other.id().equals(part.id()))
                .map(SubService::name)
                .toList();
        try {
            return part.withName(ServiceCells.name(name, others));
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
