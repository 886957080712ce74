package fr.conventio.model.itservices.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.FunctionalDomainId;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import java.util.List;

/** Makes, changes and takes away functional domains. */
public final class EditDomains {
    private final DossierId dossier;
    private final ItServices services;

    public EditDomains(DossierId dossier, ItServices services) {
        this.dossier = dossier;
        this.services = services;
    }

    /**
     * Adds a domain at the end of a set. Numbers are unique in the dossier, since subscriptions name domains by them.
     *
     * @throws RefusedEditException when the name is empty or too long
     */
    public Edit add(FunctionalDomainId id, ServiceSet set, String name) throws RefusedEditException {
        int number = services.domains().stream()
                        .mapToInt(FunctionalDomain::number)
                        .max()
                        .orElse(0)
                + 1;
        var domain = new FunctionalDomain(id, set.code(), number, OfferTexts.named(name), "");
        return new Edit(dossier, Message.of("edit.it.offer.domain.add", domain.name()), List.of(Change.added(domain)));
    }

    /**
     * Calls a domain by another name; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the name is empty or too long
     */
    public Edit rename(FunctionalDomainId id, String name) throws RefusedEditException {
        var before = services.find(id).orElseThrow();
        return replaced(before, before.withName(OfferTexts.named(name)));
    }

    /**
     * Says what belongs to a domain, or nothing; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is too long
     */
    public Edit writeExamples(FunctionalDomainId id, String text) throws RefusedEditException {
        var before = services.find(id).orElseThrow();
        return replaced(before, before.withExamples(OfferTexts.text(text)));
    }

    /**
     * Takes away a domain.
     *
     * @throws RefusedEditException when somebody has chosen it
     */
    public Edit remove(FunctionalDomainId id) throws RefusedEditException {
        var domain = services.find(id).orElseThrow();
        if (services.subscriptions().stream().anyMatch(one -> one.domains().contains(domain.number()))) {
            throw new RefusedEditException(Message.of("refusal.it.domain.taken", domain.name()));
        }
        return new Edit(
                dossier, Message.of("edit.it.offer.domain.remove", domain.name()), List.of(Change.removed(domain)));
    }

    private Edit replaced(FunctionalDomain before, FunctionalDomain after) {
        return OfferTexts.replaced(dossier, before, after, Message.of("edit.it.offer.domain", before.name()));
    }
}
