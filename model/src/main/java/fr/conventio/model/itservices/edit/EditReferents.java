package fr.conventio.model.itservices.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.inventory.AnswerCells;
import fr.conventio.model.itservices.subscription.Referent;
import fr.conventio.model.itservices.subscription.ReferentField;
import fr.conventio.model.itservices.subscription.ReferentId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.List;

/** Adds, removes and describes the agents through whom the shared service speaks with a party. */
public final class EditReferents {
    private final DossierId dossier;
    private final ItServices services;

    public EditReferents(DossierId dossier, ItServices services) {
        this.dossier = dossier;
        this.services = services;
    }

    /** Adds a referent after the others; its position is given here. */
    public Edit add(Party party, ReferentId id) {
        int position = services.referents(party.id()).stream()
                        .mapToInt(Referent::position)
                        .max()
                        .orElse(-1)
                + 1;
        var referent = new Referent(id, party.id(), position, "", "", "", "");
        return new Edit(
                dossier, Message.of("edit.it.referent.add", party.shortName()), List.of(Change.added(referent)));
    }

    public Edit remove(Party party, ReferentId id) {
        var referent = services.find(id).orElseThrow();
        return new Edit(
                dossier, Message.of("edit.it.referent.remove", party.shortName()), List.of(Change.removed(referent)));
    }

    /**
     * Writes what is known of a referent; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is too long, or looks like a password
     */
    public Edit write(Party party, ReferentId id, ReferentField field, String text) throws RefusedEditException {
        var before = services.find(id).orElseThrow();
        try {
            var after = before.with(field, AnswerCells.readRemark(text));
            return new Edit(
                    dossier,
                    Message.of("edit.it.referent", party.shortName(), field.label()),
                    after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
