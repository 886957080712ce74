package fr.conventio.model.roster.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Adds, removes, moves and fills in the parties of a dossier. */
public final class EditParties {
    private final DossierId dossier;
    private final Roster roster;
    private final Perimeter perimeter;

    public EditParties(DossierId dossier, Roster roster, Perimeter perimeter) {
        this.dossier = dossier;
        this.roster = roster;
        this.perimeter = perimeter;
    }

    /**
     * Adds a party after the others; its position is given here.
     *
     * @throws RefusedEditException when another party has its short name
     */
    public Edit add(Party party) throws RefusedEditException {
        int end = Order.end(roster.parties(), Party::position);
        var added = party.withPosition(end);
        checked(added, PartyField.NAME, added.name());
        checked(added, PartyField.SHORT_NAME, added.shortName());
        return new Edit(dossier, Message.of("edit.party.add", added.shortName()), List.of(Change.added(added)));
    }

    /**
     * Takes a party away, with what it has joined.
     *
     * @param others what else speaks of the party, and goes with it
     * @throws RefusedEditException when posts name it as their employer of origin
     */
    public Edit remove(PartyId id, Collection<? extends Entity> others) throws RefusedEditException {
        var party = roster.find(id).orElseThrow();
        long posts = roster.posts().stream()
                .filter(post -> post.employer().equals(id))
                .count();
        if (posts > 0) {
            throw new RefusedEditException(Message.of("refusal.party.employs", party.shortName(), posts));
        }
        var changes = new ArrayList<Change<?>>();
        others.forEach(other -> changes.add(Change.removed(other)));
        perimeter.storedFor(id).forEach(adhesion -> changes.add(Change.removed(adhesion)));
        changes.add(Change.removed(party));
        return new Edit(dossier, Message.of("edit.party.remove", party.shortName()), changes);
    }

    /**
     * Moves a party one place up or down; the edit is empty at the edge.
     *
     * @param down true towards the end
     */
    public Edit move(PartyId id, boolean down) {
        var party = roster.find(id).orElseThrow();
        var changes = Order.moved(roster.parties(), party, down, Party::position, Party::withPosition);
        return new Edit(dossier, Message.of("edit.party.move", party.shortName()), changes);
    }

    /**
     * Writes a text into one field of a party; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is not a value of the field
     */
    public Edit write(PartyId id, PartyField field, String text) throws RefusedEditException {
        var before = roster.find(id).orElseThrow();
        var after = checked(before, field, text);
        var what = Message.of("edit.party.field", before.shortName(), field.label());
        return new Edit(dossier, what, after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private Party checked(Party party, PartyField field, String text) throws RefusedEditException {
        try {
            return new PartyCells(roster.parties()).with(party, field, text);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
