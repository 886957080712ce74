package fr.conventio.app.itservices;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Tools;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.SubscriptionSpot;
import fr.conventio.model.checks.SubscriptionSpot.Topic;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.edit.EditAnswers;
import fr.conventio.model.itservices.edit.EditOffer;
import fr.conventio.model.itservices.edit.EditReferents;
import fr.conventio.model.itservices.edit.EditSubscriptions;
import fr.conventio.model.itservices.inventory.Inventory;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.itservices.subscription.ReferentField;
import fr.conventio.model.itservices.subscription.ReferentId;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The IT services of the open dossier and what can be done with them. Runs without a window. */
final class ItServicesViewModel {
    private final OpenDossier dossier;
    private final InventoryExchange exchange;

    ItServicesViewModel(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.exchange = new InventoryExchange(dossier, tools);
    }

    OpenDossier dossier() {
        return dossier;
    }

    /** Forms that leave the house and come back. */
    InventoryExchange exchange() {
        return exchange;
    }

    ItServices services() {
        return dossier.picture().get().act().itServices();
    }

    List<Party> parties() {
        return dossier.picture().get().roster().parties();
    }

    Subscription subscription(Party party) {
        return services().subscription(party.id());
    }

    Inventory inventory(Party party) {
        return services().inventory(party.id());
    }

    /** The year whose dues are shown first. */
    int firstYear() {
        return dossier.picture().get().dossier().effectiveDate().getYear();
    }

    /** The sets, each followed by its domains. */
    List<ChoiceLine> choices() {
        var lines = new ArrayList<ChoiceLine>();
        for (var set : services().sets()) {
            lines.add(new ChoiceLine(set, null));
            services().domains().stream()
                    .filter(domain -> domain.set().equals(set.code()))
                    .forEach(domain -> lines.add(new ChoiceLine(set, domain)));
        }
        return lines;
    }

    /** What is to be looked at on one side of a party's subscription. */
    Optional<Message> finding(Party party, Topic topic) {
        var spot = new SubscriptionSpot(party.id(), topic);
        return dossier.figures().get().findings().stream()
                .filter(finding -> finding.spot().equals(spot))
                .findFirst()
                .map(Finding::message);
    }

    void takeStandardOffer() {
        dossier.edit(act -> new EditOffer(dossier.id(), act.itServices()).takeStandard());
    }

    void toggle(ChoiceLine line, Party party) {
        dossier.edit(act -> {
            var edits = new EditSubscriptions(dossier.id(), act.itServices());
            var domain = line.domain();
            return domain == null ? edits.toggle(party, line.set()) : edits.toggle(party, domain);
        });
    }

    Optional<Message> refusal(Party party, SubscriptionDate which, String text) {
        return refusal(() -> new EditSubscriptions(dossier.id(), services()).write(party, which, text));
    }

    void write(Party party, SubscriptionDate which, String text) {
        dossier.edit(act -> new EditSubscriptions(dossier.id(), act.itServices()).write(party, which, text));
    }

    /** @return the identity it will have */
    ReferentId addReferent(Party party) {
        var id = ReferentId.fresh();
        dossier.edit(act -> new EditReferents(dossier.id(), act.itServices()).add(party, id));
        return id;
    }

    void removeReferent(Party party, ReferentId id) {
        dossier.edit(act -> new EditReferents(dossier.id(), act.itServices()).remove(party, id));
    }

    Optional<Message> refusal(Party party, ReferentId id, ReferentField field, String text) {
        return services().find(id).isEmpty()
                ? Optional.empty()
                : refusal(() -> new EditReferents(dossier.id(), services()).write(party, id, field, text));
    }

    void write(Party party, ReferentId id, ReferentField field, String text) {
        dossier.edit(act -> new EditReferents(dossier.id(), act.itServices()).write(party, id, field, text));
    }

    Optional<Message> refusal(Party party, InventoryLine line, int copy, String text) {
        return refusal(() -> new EditAnswers(dossier.id(), services()).write(party, line, copy, text));
    }

    void write(Party party, InventoryLine line, int copy, String text) {
        dossier.edit(act -> new EditAnswers(dossier.id(), act.itServices()).write(party, line, copy, text));
    }

    Optional<Message> refusalOfRemark(Party party, InventoryLine line, int copy, String text) {
        return refusal(() -> new EditAnswers(dossier.id(), services()).writeRemark(party, line, copy, text));
    }

    void writeRemark(Party party, InventoryLine line, int copy, String text) {
        dossier.edit(act -> new EditAnswers(dossier.id(), act.itServices()).writeRemark(party, line, copy, text));
    }

    /** An edit that is made to see whether it is refused. */
    private interface Attempt {
        Edit make() throws RefusedEditException;
    }

    private static Optional<Message> refusal(Attempt attempt) {
        try {
            attempt.make();
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }
}
