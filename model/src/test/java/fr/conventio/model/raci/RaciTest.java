package fr.conventio.model.raci;

import static fr.conventio.model.raci.DijonMatrix.row;
import static fr.conventio.model.raci.DijonMatrix.written;
import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Findings;
import fr.conventio.model.checks.RaciSpot;
import fr.conventio.model.example.DijonRaci;
import fr.conventio.model.identity.Entity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RaciTest {
    private final Raci dijon = DijonMatrix.act().raci();

    @Test
    void the_matrix_of_dijon_has_61_rows_9_roles_and_140_lettered_cells() {
        assertThat(dijon.activities()).hasSize(61);
        assertThat(dijon.roles()).hasSize(9);
        assertThat(dijon.assignments()).hasSize(140);
        var written = dijon.assignments().stream()
                .collect(Collectors.groupingBy(each -> each.letters().written(), Collectors.counting()));
        assertThat(written)
                .isEqualTo(Map.of("I", 44L, "A/R", 39L, "A", 18L, "C/I", 14L, "C", 14L, "R", 8L, "R/A", 2L, "C/A", 1L));
    }

    @Test
    void headings_stand_over_their_activities_as_in_the_act() {
        var headings = dijon.lines().stream()
                .filter(RaciLine.Heading.class::isInstance)
                .map(RaciLine.Heading.class::cast)
                .toList();
        assertThat(headings.stream().filter(heading -> heading.depth() == 0).map(RaciLine::text))
                .containsExactly("Traitement d’un achat public", "Exécution d’un marché public");
        assertThat(headings.stream().filter(heading -> heading.depth() == 1)).hasSize(11);
        assertThat(headings.stream().filter(heading -> heading.depth() == 2).map(RaciLine::text))
                .containsExactly("Gestion d’une sous-traitance", "Gestion d’un avenant", "Gestion des réclamations");
        assertThat(dijon.path(row(dijon, 61).section()).stream().map(RaciSection::name))
                .containsExactly(
                        "Exécution d’un marché public", "L’exécution administrative", "Gestion des réclamations");
    }

    @Test
    void letters_stand_in_their_order_from_the_left_and_each_such_row_is_to_be_confirmed() {
        assertThat(List.of(written(dijon, 9, 1), written(dijon, 9, 2), written(dijon, 9, 3), written(dijon, 9, 5)))
                .containsExactly("R/A", "A", "I", "");
        assertThat(dijon.activities().stream().filter(RaciActivity::isDoubtful)).hasSize(57);
        assertThat(dijon.activities().stream()
                        .filter(activity -> dijon.lettersOf(activity.id()).isEmpty())
                        .map(RaciActivity::label))
                .containsExactly(
                        "Envoi des lettres de rejet",
                        "Envoi de la notification",
                        "Si marché à bons de commande",
                        "Gestion des réclamations");
        assertThat(row(dijon, 6).doubt()).contains("écrite à part");
    }

    @Test
    void the_legend_is_the_acts_own_and_its_a_is_no_accountable() {
        assertThat(dijon.legend().stream().map(letter -> letter.code() + " " + letter.word()))
                .containsExactly("R Responsable", "A Acteur", "C Consulté", "I Informé");
        assertThat(dijon.letter("A").orElseThrow().duty()).isEqualTo(Duty.ACTOR);
    }

    @Test
    void the_court_finds_what_the_rows_lack() {
        var findings = Findings.of(DijonMatrix.act());
        assertThat(counts(findings))
                .containsEntry("finding.raci.doubt", 57L)
                .containsEntry("finding.raci.empty", 4L)
                .containsEntry("finding.raci.no_responsible", 10L)
                .containsEntry("finding.raci.nobody", 3L)
                .containsEntry("finding.raci.informed_only", 1L)
                .containsEntry("finding.raci.responsibles", 5L)
                // Letters were put to the left: nobody knows yet what the last two hold.
                .containsEntry("finding.raci.role_unused", 2L);
    }

    @Test
    void rows_with_several_responsibles_are_those_of_the_act() {
        var act = DijonMatrix.act();
        assertThat(Findings.of(act).stream()
                        .filter(finding -> finding.rule().equals("finding.raci.responsibles"))
                        .map(finding -> ((RaciSpot) finding.spot()).about(act)))
                .containsExactly(
                        "Validation du DCE",
                        "Ouverture des plis",
                        "Validation du RAO",
                        "Attribution du marché",
                        "Validation d’un avenant avec incidence financière");
    }

    @Test
    void a_legend_without_a_responsible_asks_for_none() {
        var act = DijonMatrix.act();
        var without = act.with(
                act.raci().legend().stream()
                        .map(letter -> letter.duty() == Duty.RESPONSIBLE ? letter.withDuty(Duty.OTHER) : letter)
                        .toList(),
                List.of());
        assertThat(counts(Findings.of(without)))
                .doesNotContainKeys("finding.raci.no_responsible", "finding.raci.nobody");
    }

    @Test
    void an_empty_dossier_has_no_matrix_and_no_findings_about_it() {
        assertThat(Raci.EMPTY.isEmpty()).isTrue();
        assertThat(Raci.EMPTY.with(List.of(), List.of())).isSameAs(Raci.EMPTY);
        assertThat(dijon.isEmpty()).isFalse();
    }

    @Test
    void entities_come_after_those_they_speak_of_and_make_the_same_matrix_again() {
        var entities = new DijonRaci().entities();
        var once = Raci.EMPTY.with(entities, List.of());
        var again = Raci.EMPTY.with(once.entities().reversed(), List.of());
        assertThat(again.entities()).isEqualTo(once.entities());
        assertThat(once.entities().stream().map(Entity::id).distinct()).hasSize(entities.size());
    }

    @Test
    void a_double_has_the_same_matrix_under_identities_of_its_own() {
        var act = DijonMatrix.act();
        var copy = act.duplicate("Double").raci();
        assertThat(copy.lines().stream().map(RaciLine::text))
                .isEqualTo(act.raci().lines().stream().map(RaciLine::text).toList());
        for (int row = 1; row <= 61; row++) {
            for (int column = 1; column <= 9; column++) {
                assertThat(written(copy, row, column)).isEqualTo(written(act.raci(), row, column));
            }
        }
        assertThat(copy.entities().stream().map(Entity::id))
                .doesNotContainAnyElementsOf(
                        act.raci().entities().stream().map(Entity::id).toList());
    }

    private static Map<String, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }
}
