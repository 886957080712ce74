package fr.conventio.model.itservices.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.List;

/** Changes what parties subscribe to, and the days of their subscriptions. */
public final class EditSubscriptions {
    private final DossierId dossier;
    private final ItServices services;

    public EditSubscriptions(DossierId dossier, ItServices services) {
        this.dossier = dossier;
        this.services = services;
    }

    /** Subscribes a party to a set, or takes the set away from it; the chosen domains stay for another change of mind. */
    public Edit toggle(Party party, ServiceSet set) {
        var before = services.subscription(party.id());
        var key = before.sets().contains(set.code()) ? "edit.it.unsubscribe" : "edit.it.subscribe";
        return changed(before, before.toggled(set.code()), Message.of(key, party.shortName(), set.code()));
    }

    /** Chooses a domain for a party, or takes it away from it. */
    public Edit toggle(Party party, FunctionalDomain domain) {
        var before = services.subscription(party.id());
        var key = before.domains().contains(domain.number()) ? "edit.it.domain.remove" : "edit.it.domain.add";
        return changed(before, before.toggled(domain.number()), Message.of(key, party.shortName(), domain.name()));
    }

    /**
     * Writes a day, or takes it away when nothing is written; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is no date, or an inventory without any answer would be validated
     */
    public Edit write(Party party, SubscriptionDate which, String text) throws RefusedEditException {
        var before = services.subscription(party.id());
        try {
            var day = Dates.read(text);
            if (which == SubscriptionDate.VALIDATED
                    && day != null
                    && services.inventory(party.id()).isEmpty()) {
                throw new RefusedEditException(Message.of("refusal.it.validated", party.shortName()));
            }
            var what = Message.of("edit.it.date", party.shortName(), which.label());
            return changed(before, before.with(which, day), what);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    private Edit changed(Subscription before, Subscription after, Message what) {
        if (services.stored(before.party()).isEmpty()) {
            return new Edit(dossier, what, after.isBlank() ? List.of() : List.of(Change.added(after)));
        }
        return new Edit(dossier, what, after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }
}
