package fr.conventio.model.itservices.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.Delay;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.offer.ServiceLevel;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.StandardOffer;
import fr.conventio.model.itservices.offer.UnitService;
import fr.conventio.model.itservices.offer.UnitServiceId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.List;

/** Makes and changes what the shared IT service offers. */
public final class EditOffer {
    private final DossierId dossier;
    private final ItServices services;

    public EditOffer(DossierId dossier, ItServices services) {
        this.dossier = dossier;
        this.services = services;
    }

    /**
     * Takes the standard offer.
     *
     * @throws RefusedEditException when there is an offer already
     */
    public Edit takeStandard() throws RefusedEditException {
        if (!services.isEmpty()) {
            throw new RefusedEditException(Message.of("refusal.it.offer"));
        }
        var changes =
                StandardOffer.entities().stream().<Change<?>>map(Change::added).toList();
        return new Edit(dossier, Message.of("edit.it.offer"), changes);
    }

    /**
     * Adds a unit service at the end of a set.
     *
     * @throws RefusedEditException when the name is empty or too long
     */
    public Edit add(UnitServiceId id, ServiceSet set, String group, String name) throws RefusedEditException {
        int position = services.units(set).stream()
                        .mapToInt(UnitService::position)
                        .max()
                        .orElse(-1)
                + 1;
        var unit = new UnitService(id, set.code(), position, group, OfferTexts.named(name), ServiceLevel.NONE);
        return new Edit(dossier, Message.of("edit.it.unit.add", unit.name()), List.of(Change.added(unit)));
    }

    public Edit remove(UnitServiceId id) {
        var unit = services.find(id).orElseThrow();
        return new Edit(dossier, Message.of("edit.it.unit.remove", unit.name()), List.of(Change.removed(unit)));
    }

    /**
     * Calls a unit service by another name; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the name is empty or too long
     */
    public Edit rename(UnitServiceId id, String name) throws RefusedEditException {
        var before = services.find(id).orElseThrow();
        return OfferTexts.replaced(
                dossier,
                before,
                before.withName(OfferTexts.named(name)),
                Message.of("edit.it.unit.name", before.name()));
    }

    /**
     * Settles a delay, or leaves it open when nothing is written; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is no delay
     */
    public Edit write(UnitServiceId id, LevelKind kind, String text) throws RefusedEditException {
        var before = services.find(id).orElseThrow();
        try {
            var after = before.withLevel(before.level().with(kind, Delay.read(text)));
            return OfferTexts.replaced(
                    dossier, before, after, Message.of("edit.it.level", before.name(), kind.label()));
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
