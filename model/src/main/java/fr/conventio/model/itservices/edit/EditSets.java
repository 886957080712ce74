package fr.conventio.model.itservices.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.ServiceSetId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import java.util.List;

/** Makes, names and takes away sets of unit services. */
public final class EditSets {
    private static final char FIRST = 'A';
    private static final char LAST = 'Z';

    private final DossierId dossier;
    private final ItServices services;

    public EditSets(DossierId dossier, ItServices services) {
        this.dossier = dossier;
        this.services = services;
    }

    /**
     * Adds a set at the end, under the first letter that no other set has.
     *
     * @throws RefusedEditException when the name is empty or too long, or all letters are taken
     */
    public Edit add(ServiceSetId id, String name) throws RefusedEditException {
        int position = Order.end(services.sets(), ServiceSet::position);
        var set = new ServiceSet(id, freeCode(), position, OfferTexts.named(name));
        return new Edit(dossier, Message.of("edit.it.set.add", set.code()), List.of(Change.added(set)));
    }

    private String freeCode() throws RefusedEditException {
        for (char letter = FIRST; letter <= LAST; letter++) {
            var code = String.valueOf(letter);
            if (services.sets().stream().noneMatch(set -> set.code().equals(code))) {
                return code;
            }
        }
        throw new RefusedEditException(Message.of("refusal.it.set.letters"));
    }

    /**
     * Calls a set by another name; its letter stays. The edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the name is empty or too long
     */
    public Edit rename(ServiceSetId id, String name) throws RefusedEditException {
        var before = services.find(id).orElseThrow();
        var after = before.withName(OfferTexts.named(name));
        return OfferTexts.replaced(dossier, before, after, Message.of("edit.it.set.name", before.code()));
    }

    /**
     * Takes away a set.
     *
     * @throws RefusedEditException when something is still part of it, or somebody takes it
     */
    public Edit remove(ServiceSetId id) throws RefusedEditException {
        var set = services.find(id).orElseThrow();
        boolean filled = !services.units(set).isEmpty()
                || services.hasDomains(set)
                || services.commitments().stream().anyMatch(one -> one.set().equals(set.code()));
        if (filled) {
            throw new RefusedEditException(Message.of("refusal.it.set.filled", set.code()));
        }
        if (services.subscriptions().stream().anyMatch(one -> one.sets().contains(set.code()))) {
            throw new RefusedEditException(Message.of("refusal.it.set.taken", set.code()));
        }
        return new Edit(dossier, Message.of("edit.it.set.remove", set.code()), List.of(Change.removed(set)));
    }
}
