package fr.conventio.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.roster.Post;
import fr.conventio.model.wording.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known to be contradictory, missing or uncertain in the Dijon convention is what the court finds in the example. */
class DijonContradictionsTest {
    private final Act act = DijonAct.act();
    private final List<Finding> findings = Findings.of(act);

    @Test
    void the_91_agents_concerned_of_annex_2_count_five_posts_that_nobody_holds_yet() {
        assertThat(said("finding.impact.recruiting"))
                .singleElement()
                .asString()
                .startsWith("Personnel de la Métropole: Sur les 91 agents annoncés, 5 postes sont en cours");
    }

    @Test
    void the_posts_being_recruited_are_those_of_annex_1() {
        assertThat(lines("finding.recruitment")).containsExactly(61, 114, 120, 124, 132);
    }

    @Test
    void a_post_whose_holder_has_left_may_be_vacant() {
        assertThat(lines("finding.holder_gone")).containsExactly(225);
    }

    @Test
    void three_agents_of_the_metropole_are_not_transferred_and_nothing_tells_why() {
        assertThat(lines("finding.remark")).containsExactly(93, 119, 191);
    }

    @Test
    void two_agents_count_for_nothing() {
        assertThat(lines("finding.zero_time")).containsExactly(7, 121);
    }

    @Test
    void a_status_and_a_grade_are_printed_with_a_question_mark() {
        assertThat(lines("finding.doubtful")).containsExactly(114, 114);
    }

    @Test
    void the_central_purchasing_body_has_members_and_no_staff() {
        assertThat(said("finding.service.no_posts")).singleElement().asString().startsWith("Centrale d’achats: ");
    }

    @Test
    void three_services_have_a_single_cross_whose_column_is_not_sure() {
        assertThat(about("finding.adhesion.doubt"))
                .containsExactly(
                        "Assemblées / Ville", "Droit des sols / Ville", "Ecologie urbaine, mobilité douce / Ville");
    }

    @Test
    void the_preamble_calls_these_three_common_to_the_institutions_though_one_of_them_has_not_joined() {
        assertThat(about("finding.service.institution"))
                .containsExactly(
                        "Assemblées / CCAS", "Droit des sols / CCAS", "Ecologie urbaine, mobilité douce / CCAS");
    }

    @Test
    void the_same_person_is_mayor_and_president_but_does_not_sign_twice() {
        assertThat(said("finding.party.signs_twice")).isEmpty();
        assertThat(act.roster().parties().get(1).signatory().capacity()).isEqualTo("Première adjointe");
    }

    @Test
    void three_deliberations_come_before_the_effect_and_three_originals_are_enough() {
        assertThat(said("finding.party.deliberation")).isEmpty();
        assertThat(said("finding.party.deliberation.late")).isEmpty();
        assertThat(said("finding.originals")).isEmpty();
    }

    @Test
    void no_party_tells_its_siren() {
        assertThat(about("finding.party.siren")).hasSize(3);
    }

    @Test
    void one_step_of_the_procedure_alone_has_a_sure_duration() {
        assertThat(said("finding.procedure.doubt")).hasSize(13);
        assertThat(said("finding.procedure.duration")).hasSize(7);
    }

    @Test
    void the_procedure_uses_one_acronym_that_is_not_explained_and_explains_one_that_is_not_used() {
        assertThat(said("finding.procedure.acronym")).singleElement().asString().contains("GRAND-ANGLE");
        assertThat(said("finding.procedure.unused")).singleElement().asString().contains("JOUE");
    }

    @Test
    void the_matrix_writes_dcp_where_the_procedure_explains_dcpm_and_nobody_explains_dsf() {
        assertThat(said("finding.raci.acronym"))
                .anyMatch(said -> said.contains("« DCP »"))
                .anyMatch(said -> said.contains("« DSF »"))
                .anyMatch(said -> said.contains("« DGS »"));
    }

    @Test
    void the_columns_of_the_matrix_are_lost_in_every_row_with_letters() {
        assertThat(said("finding.raci.doubt")).hasSize(57);
        assertThat(said("finding.raci.role_unused")).hasSize(2);
    }

    @Test
    void four_rows_of_the_matrix_have_no_letters() {
        assertThat(about("finding.raci.empty"))
                .containsExactly(
                        "Envoi des lettres de rejet",
                        "Envoi de la notification",
                        "Si marché à bons de commande",
                        "Gestion des réclamations");
    }

    @Test
    void thirteen_rows_have_nobody_responsible_three_of_them_nobody_who_acts_either() {
        assertThat(said("finding.raci.no_responsible")).hasSize(10);
        assertThat(about("finding.raci.nobody"))
                .containsExactly(
                        "Transmission en préfecture le cas échéant",
                        "Dépôt en préfecture des avenants",
                        "Notification de l’avenant (formalisation et envoi)");
    }

    @Test
    void five_rows_have_several_responsibles() {
        assertThat(said("finding.raci.responsibles")).hasSize(5);
    }

    @Test
    void five_agents_are_to_be_transferred_later_and_no_line_of_annex_1_is_theirs() {
        assertThat(said("finding.convention.promised"))
                .singleElement()
                .asString()
                .contains("le transfert de 5 agents, et aucune ligne du tableau des effectifs n’est notée « Différé »");
    }

    @Test
    void the_article_on_finances_has_no_figure_and_an_amendment_is_announced() {
        assertThat(said("finding.convention.costs")).hasSize(1);
        assertThat(act.convention().promises())
                .anyMatch(promise -> promise.touches().equals("article 4"));
    }

    @Test
    void the_act_ends_with_the_adoption_that_opens_its_termination() {
        assertThat(said("finding.convention.termination"))
                .singleElement()
                .asString()
                .contains("pour 6 mois");
    }

    @Test
    void two_visas_have_no_day() {
        assertThat(said("finding.convention.scheme.undated")).hasSize(1);
        assertThat(said("finding.convention.opinion.undated")).hasSize(1);
    }

    @Test
    void no_level_of_service_is_told_for_any_of_the_three_sets() {
        assertThat(said("finding.it.levels")).hasSize(3);
    }

    @Test
    void the_inventory_asks_nothing_about_the_fifteenth_domain() {
        assertThat(said("finding.it.domain.unasked"))
                .singleElement()
                .asString()
                .contains("n° 15", "Environnement & Action économique");
    }

    @Test
    void adhesion_to_the_it_services_waits_for_domains_referents_and_a_validated_inventory() {
        for (var rule : List.of(
                "finding.it.domains.none",
                "finding.it.referents.none",
                "finding.it.inventory.incomplete",
                "finding.it.validation",
                "finding.it.workstations.none")) {
            assertThat(said(rule)).as(rule).hasSize(2);
        }
    }

    @Test
    void nothing_printed_names_a_person_or_tells_a_wrong_number_of_agents() {
        assertThat(findings)
                .extracting(Finding::rule)
                .doesNotContain("finding.people.name", "finding.people.contact", "finding.count");
    }

    @Test
    void no_grade_contradicts_its_category_and_no_transfer_its_employer() {
        assertThat(findings)
                .extracting(Finding::rule)
                .noneMatch(rule -> rule.equals("finding.category") || rule.startsWith("finding.transfer"));
    }

    private List<Finding> found(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    private List<String> about(String rule) {
        return found(rule).stream().map(finding -> finding.spot().about(act)).toList();
    }

    private List<String> said(String rule) {
        return found(rule).stream()
                .map(finding -> finding.spot().about(act) + ": "
                        + Words.FRENCH.say(finding.message()).replace('\u00A0', ' '))
                .toList();
    }

    /** The numbers of annex 1. */
    private List<Integer> lines(String rule) {
        var numbers = act.roster().numbers();
        return found(rule).stream()
                .map(finding -> (PostSpot) finding.spot())
                .map(spot -> act.roster().find(spot.post()).map(Post::id).orElseThrow())
                .map(numbers::get)
                .toList();
    }
}
