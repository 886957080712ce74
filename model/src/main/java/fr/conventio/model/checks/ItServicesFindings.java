package fr.conventio.model.checks;

import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.checks.SubscriptionSpot.Topic;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.subscription.Referent;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.party.Party;
import fr.conventio.model.wording.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that say what is missing or contradictory about the IT services. */
final class ItServicesFindings {
    private final List<Finding> findings = new ArrayList<>();
    private final ItServices services;

    private ItServicesFindings(ItServices services) {
        this.services = services;
    }

    /** First what the offer lacks, then party by party. */
    static List<Finding> of(ItServices services, List<Party> parties) {
        var rules = new ItServicesFindings(services);
        for (var set : services.sets()) {
            rules.levels(set);
            rules.questions(set);
        }
        for (var party : parties) {
            var subscription = services.subscription(party.id());
            rules.domains(party, subscription);
            if (!subscription.sets().isEmpty()) {
                rules.referents(party);
                rules.inventory(party, subscription);
            }
            rules.dates(party, subscription);
        }
        return rules.findings;
    }

    private void levels(ServiceSet set) {
        var units = services.units(set);
        long open = units.stream().filter(unit -> unit.level().isEmpty()).count();
        if (open > 0) {
            findings.add(new Finding(
                    new OfferSpot(set.id(), OfferSpot.Topic.LEVELS),
                    Kind.MISSING,
                    Message.of("finding.it.levels", open, (long) units.size())));
        }
    }

    /** A domain may be chosen that the inventory asks nothing about. */
    private void questions(ServiceSet set) {
        services.domains().stream()
                .filter(domain -> domain.set().equals(set.code()) && !Questionnaire.asksAbout(domain.number()))
                .forEach(domain -> findings.add(new Finding(
                        new OfferSpot(set.id(), OfferSpot.Topic.QUESTIONS),
                        Kind.ADVICE,
                        Message.of("finding.it.domain.unasked", (long) domain.number(), domain.name()))));
    }

    private void domains(Party party, Subscription subscription) {
        for (var set : services.sets()) {
            boolean chosen = services.domains().stream()
                    .anyMatch(domain -> domain.set().equals(set.code())
                            && subscription.domains().contains(domain.number()));
            boolean taken = subscription.sets().contains(set.code());
            if (taken && !chosen && services.hasDomains(set)) {
                add(party, Topic.DOMAINS, Kind.MISSING, "finding.it.domains.none", set.code());
            } else if (!taken && chosen) {
                add(party, Topic.DOMAINS, Kind.CONTRADICTION, "finding.it.domains.without_set", set.code());
            }
        }
    }

    private void referents(Party party) {
        long count = services.referents(party.id()).size();
        if (count == 0) {
            add(party, Topic.REFERENTS, Kind.MISSING, "finding.it.referents.none");
        } else if (count > Referent.ADVISED_MOST) {
            add(party, Topic.REFERENTS, Kind.ADVICE, "finding.it.referents.many", count, (long) Referent.ADVISED_MOST);
        }
    }

    private void inventory(Party party, Subscription subscription) {
        var inventory = services.inventory(party.id());
        var whole = inventory.whole();
        var validated = subscription.date(SubscriptionDate.VALIDATED);
        if (!whole.isComplete()) {
            add(
                    party,
                    Topic.INVENTORY,
                    validated == null ? Kind.MISSING : Kind.CONTRADICTION,
                    validated == null ? "finding.it.inventory.incomplete" : "finding.it.inventory.validated",
                    (long) whole.answered(),
                    (long) whole.expected());
        }
        if (validated == null) {
            add(party, Topic.VALIDATION, Kind.MISSING, "finding.it.validation");
        }
        if (inventory.workstations().isEmpty()) {
            add(party, Topic.WORKSTATIONS, Kind.MISSING, "finding.it.workstations.none");
        }
        inventory
                .contradiction()
                .ifPresent(counted -> add(
                        party,
                        Topic.WORKSTATIONS,
                        Kind.CONTRADICTION,
                        "finding.it.workstations.differ",
                        inventory.workstations().orElseThrow(),
                        counted));
    }

    private void dates(Party party, Subscription subscription) {
        var start = subscription.date(SubscriptionDate.START);
        var excluded = subscription.date(SubscriptionDate.EXCLUDED);
        early(party, Topic.DATES, "finding.it.withdrawn.early", subscription.date(SubscriptionDate.WITHDRAWN), start);
        early(party, Topic.DATES, "finding.it.excluded.before_start", excluded, start);
        early(party, Topic.DATES, "finding.it.excluded.early", excluded, subscription.earliestExclusion());
        if (excluded != null && subscription.date(SubscriptionDate.NOTICE) == null) {
            add(party, Topic.DATES, Kind.MISSING, "finding.it.excluded.no_notice");
        }
        early(
                party,
                Topic.VALIDATION,
                "finding.it.validation.early",
                subscription.date(SubscriptionDate.VALIDATED),
                subscription.date(SubscriptionDate.FORM_RECEIVED));
    }

    private void early(Party party, Topic topic, String key, @Nullable LocalDate day, @Nullable LocalDate from) {
        if (day != null && from != null && day.isBefore(from)) {
            add(party, topic, Kind.CONTRADICTION, key, day, from);
        }
    }

    private void add(Party party, Topic topic, Kind kind, String key, Object... args) {
        findings.add(new Finding(new SubscriptionSpot(party.id(), topic), kind, Message.of(key, args)));
    }
}
