package fr.conventio.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.itservices.DijonIt;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.edit.EditAnswers;
import fr.conventio.model.itservices.edit.EditOffer;
import fr.conventio.model.itservices.edit.EditReferents;
import fr.conventio.model.itservices.edit.EditSubscriptions;
import fr.conventio.model.itservices.inventory.AnswerKind;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.subscription.ReferentId;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItServicesFindingsTest {
    private final DijonIt it = new DijonIt();

    @Test
    void the_example_lacks_levels_domains_referents_inventories_and_workstations() {
        assertThat(rules())
                .containsExactly(
                        "finding.it.levels",
                        "finding.it.levels",
                        "finding.it.levels",
                        "finding.it.domain.unasked",
                        "finding.it.domains.none",
                        "finding.it.referents.none",
                        "finding.it.inventory.incomplete",
                        "finding.it.validation",
                        "finding.it.workstations.none",
                        "finding.it.domains.none",
                        "finding.it.referents.none",
                        "finding.it.inventory.incomplete",
                        "finding.it.validation",
                        "finding.it.workstations.none");
    }

    @Test
    void a_dossier_in_which_all_is_settled_has_no_finding() throws Exception {
        settle();
        assertThat(rules()).isEmpty();
    }

    @Test
    void domains_without_their_set_are_a_contradiction() throws Exception {
        settle();
        it.apply(subscriptions().toggle(it.city, it.set("C")));
        assertThat(rules()).containsExactly("finding.it.domains.without_set");
    }

    @Test
    void a_seventh_referent_is_advised_against_and_the_sixth_is_not() throws Exception {
        settle();
        for (int more = 0; more < 5; more++) {
            it.apply(new EditReferents(it.dossier.id(), it.services).add(it.city, ReferentId.fresh()));
        }
        assertThat(rules()).isEmpty();
        it.apply(new EditReferents(it.dossier.id(), it.services).add(it.city, ReferentId.fresh()));
        assertThat(rules()).containsExactly("finding.it.referents.many");
    }

    @Test
    void a_validated_inventory_that_lacks_an_answer_is_a_contradiction() throws Exception {
        settle();
        answer("24.03", "");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("finding.it.inventory.validated");
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CONTRADICTION);
        });
    }

    @Test
    void an_announced_total_that_is_not_the_sum_of_the_sites_is_a_contradiction() throws Exception {
        settle();
        answer("03.12", "9");
        assertThat(rules()).containsExactly("finding.it.workstations.differ");
    }

    @Test
    void leaving_before_the_start_and_exclusion_before_three_months_of_notice_are_contradictions() throws Exception {
        settle();
        date(SubscriptionDate.START, "01/01/2019");
        date(SubscriptionDate.WITHDRAWN, "31/12/2018");
        assertThat(rules()).containsExactly("finding.it.withdrawn.early");
        date(SubscriptionDate.WITHDRAWN, "");
        date(SubscriptionDate.EXCLUDED, "01/06/2019");
        assertThat(rules()).containsExactly("finding.it.excluded.no_notice");
        date(SubscriptionDate.NOTICE, "02/03/2019");
        assertThat(rules()).containsExactly("finding.it.excluded.early");
        date(SubscriptionDate.NOTICE, "01/03/2019");
        assertThat(rules()).isEmpty();
        date(SubscriptionDate.FORM_RECEIVED, "02/02/2019");
        assertThat(rules()).containsExactly("finding.it.validation.early");
    }

    @Test
    void a_dossier_without_it_services_has_no_finding_about_them() {
        assertThat(ItServicesFindings.of(ItServices.EMPTY, it.parties)).isEmpty();
    }

    /** Both parties have everything that the annex asks for. */
    private void settle() throws Exception {
        it.services = it.services.with(
                List.of(),
                it.services.domains().stream()
                        .filter(domain -> !Questionnaire.asksAbout(domain.number()))
                        .map(FunctionalDomain::id)
                        .toList());
        for (var set : it.services.sets()) {
            for (var unit : it.services.units(set)) {
                it.apply(new EditOffer(it.dossier.id(), it.services).write(unit.id(), LevelKind.RESOLVE, "2 j"));
            }
        }
        for (var party : List.of(it.city, it.ccas)) {
            it.apply(subscriptions().toggle(party, it.services.domains().getFirst()));
            it.apply(new EditReferents(it.dossier.id(), it.services).add(party, ReferentId.fresh()));
            for (var block : Questionnaire.blocks()) {
                for (var line : block.lines()) {
                    if (line.kind() != AnswerKind.FREE) {
                        it.apply(new EditAnswers(it.dossier.id(), it.services)
                                .write(party, line, 1, MendedDossier.anAnswer(line)));
                    }
                }
            }
            it.apply(subscriptions().write(party, SubscriptionDate.VALIDATED, "01/02/2019"));
        }
    }

    private EditSubscriptions subscriptions() {
        return new EditSubscriptions(it.dossier.id(), it.services);
    }

    private void date(SubscriptionDate which, String text) throws Exception {
        it.apply(subscriptions().write(it.city, which, text));
    }

    private void answer(String line, String text) throws Exception {
        it.apply(new EditAnswers(it.dossier.id(), it.services).write(it.city, DijonIt.line(line), 1, text));
    }

    private List<Finding> findings() {
        return ItServicesFindings.of(it.services, it.parties);
    }

    private List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }
}
