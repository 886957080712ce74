package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.CourtTest.Fault;
import fr.conventio.model.itservices.inventory.Answer;
import fr.conventio.model.itservices.inventory.InventoryLine.Counts;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.FunctionalDomainId;
import fr.conventio.model.itservices.offer.ServiceLevel;
import fr.conventio.model.itservices.subscription.Referent;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.party.PartyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Faults of the IT services: the offer, the subscriptions, the inventories. */
final class ItServicesFaults {
    private static final String TOTAL_OF_WORKSTATIONS = "01.04";

    private ItServicesFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("a unit service without any delay", "finding.it.levels", act -> {
                    var set = act.itServices().sets().getFirst();
                    return MendedDossier.with(
                            act, act.itServices().units(set).getFirst().withLevel(ServiceLevel.NONE));
                }),
                new Fault(
                        "a domain that the inventory asks nothing about",
                        "finding.it.domain.unasked",
                        act -> MendedDossier.with(
                                act, new FunctionalDomain(FunctionalDomainId.fresh(), "C", 99, "Tourisme", ""))),
                subscription("set C without domains", "finding.it.domains.none", before -> before.toggled(1)),
                subscription(
                        "domains without their set", "finding.it.domains.without_set", before -> before.toggled("C")),
                new Fault(
                        "no referent",
                        "finding.it.referents.none",
                        act -> act.with(
                                List.of(),
                                act.itServices().referents(city(act)).stream()
                                        .map(Referent::id)
                                        .toList())),
                new Fault("seven referents", "finding.it.referents.many", act -> {
                    var more = new ArrayList<Referent>();
                    for (int place = 1; place <= Referent.ADVISED_MOST; place++) {
                        more.add(Referent.of(city(act), place));
                    }
                    return act.with(more, List.of());
                }),
                new Fault(
                        "a validated inventory lacks an answer",
                        "finding.it.inventory.validated",
                        act -> MendedDossier.with(act, answer(act, "24.03").with("", ""))),
                new Fault(
                        "an inventory to be validated lacks an answer",
                        Set.of("finding.it.inventory.incomplete", "finding.it.validation"),
                        act -> MendedDossier.with(
                                act,
                                answer(act, "24.03").with("", ""),
                                subscription(act).with(SubscriptionDate.VALIDATED, null))),
                subscription(
                        "an inventory that nobody validated",
                        "finding.it.validation",
                        before -> before.with(SubscriptionDate.VALIDATED, null)),
                subscription(
                        "an inventory validated before it came",
                        "finding.it.validation.early",
                        before -> before.with(SubscriptionDate.VALIDATED, MendedDossier.EFFECT)),
                new Fault(
                        "the workstations of the sites do not make the total",
                        "finding.it.workstations.differ",
                        act -> MendedDossier.with(
                                act, answer(act, TOTAL_OF_WORKSTATIONS).with("9", ""))),
                new Fault(
                        "nobody counted the workstations",
                        Set.of("finding.it.workstations.none", "finding.it.inventory.validated"),
                        act -> {
                            var blank = new ArrayList<Answer>();
                            for (var block : Questionnaire.blocks()) {
                                block.lines().stream()
                                        .filter(line -> line.counts() != Counts.NOT)
                                        .map(line -> answer(act, line.key()).with("", ""))
                                        .forEach(blank::add);
                            }
                            return act.with(blank, List.of());
                        }),
                subscription(
                        "excluded before the start",
                        "finding.it.excluded.before_start",
                        before -> before.with(SubscriptionDate.NOTICE, MendedDossier.EFFECT.minusMonths(4))
                                .with(SubscriptionDate.EXCLUDED, MendedDossier.EFFECT.minusDays(1))),
                subscription(
                        "withdrawn before the start",
                        "finding.it.withdrawn.early",
                        before -> before.with(SubscriptionDate.WITHDRAWN, MendedDossier.EFFECT.minusDays(1))),
                subscription(
                        "excluded without notice",
                        "finding.it.excluded.no_notice",
                        before -> before.with(SubscriptionDate.EXCLUDED, MendedDossier.EFFECT.plusMonths(6))),
                subscription(
                        "excluded before three months have gone by",
                        "finding.it.excluded.early",
                        before -> before.with(SubscriptionDate.NOTICE, MendedDossier.EFFECT.plusMonths(4))
                                .with(SubscriptionDate.EXCLUDED, MendedDossier.EFFECT.plusMonths(6))));
    }

    private static PartyId city(Act act) {
        return act.roster().parties().get(1).id();
    }

    private static Subscription subscription(Act act) {
        return act.itServices().subscription(city(act));
    }

    private static Answer answer(Act act, String line) {
        return act.itServices().inventory(city(act)).answer(line, 1).orElseThrow();
    }

    private static Fault subscription(String name, String rule, UnaryOperator<Subscription> change) {
        return new Fault(name, rule, act -> MendedDossier.with(act, change.apply(subscription(act))));
    }
}
