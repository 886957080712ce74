package fr.conventio.model.roster.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.ServiceCells;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** Adds, removes, moves and fills in the shared services of a dossier. */
public final class EditServices {
    private final DossierId dossier;
    private final Roster roster;
    private final Perimeter perimeter;

    public EditServices(DossierId dossier, Roster roster, Perimeter perimeter) {
        this.dossier = dossier;
        this.roster = roster;
        this.perimeter = perimeter;
    }

    /**
     * Adds a service after the others; its position is given here.
     *
     * @throws RefusedEditException when another service has its name
     */
    public Edit add(SharedService service) throws RefusedEditException {
        int end = Order.end(roster.services(), SharedService::position);
        var added = checked(service.withPosition(end), ServiceField.NAME, service.name());
        return new Edit(dossier, Message.of("edit.service.add", added.name()), List.of(Change.added(added)));
    }

    /**
     * Takes a service away, with its parts, its adhesions and the rules that lead to it.
     *
     * @throws RefusedEditException when posts belong to it
     */
    public Edit remove(ServiceId id) throws RefusedEditException {
        var service = roster.find(id).orElseThrow();
        long posts = roster.posts().stream()
                .filter(post -> post.service().equals(id))
                .count();
        if (posts > 0) {
            throw new RefusedEditException(Message.of("refusal.service.posts", service.name(), posts));
        }
        var changes = new ArrayList<Change<?>>();
        perimeter.storedFor(id).forEach(adhesion -> changes.add(Change.removed(adhesion)));
        perimeter.partsOf(id).forEach(part -> changes.add(Change.removed(part)));
        perimeter.sectionRules().rules().stream()
                .filter(rule -> rule.service().equals(id))
                .forEach(rule -> changes.add(Change.removed(rule)));
        changes.add(Change.removed(service));
        return new Edit(dossier, Message.of("edit.service.remove", service.name()), changes);
    }

    /**
     * Moves a service one place up or down, here and in annex 1; the edit is empty at the edge.
     *
     * @param down true towards the end
     */
    public Edit move(ServiceId id, boolean down) {
        var service = roster.find(id).orElseThrow();
        var changes =
                Order.moved(roster.services(), service, down, SharedService::position, SharedService::withPosition);
        return new Edit(dossier, Message.of("edit.service.move", service.name()), changes);
    }

    /**
     * Writes a text into one field of a service; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is not a value of the field
     */
    public Edit write(ServiceId id, ServiceField field, String text) throws RefusedEditException {
        var before = roster.find(id).orElseThrow();
        var after = checked(before, field, text);
        var what = Message.of("edit.service.field", before.name(), field.label());
        return new Edit(dossier, what, after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private SharedService checked(SharedService service, ServiceField field, String text) throws RefusedEditException {
        try {
            return new ServiceCells(roster.services()).with(service, field, text);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
