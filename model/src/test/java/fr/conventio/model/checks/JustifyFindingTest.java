package fr.conventio.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.act.Act;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Deliberation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JustifyFindingTest {
    private final Act example = Act.of(DijonExample.dossier(), DijonRoster.roster());

    @Test
    void a_justified_finding_is_no_longer_open_and_opens_again_when_the_reason_is_taken_away() {
        var finding = Findings.of(example).getFirst();
        var justified = after(example, JustifyFinding.with(example, finding, "  Numéro demandé à l’Insee.  "));

        assertThat(Court.of(justified))
                .filteredOn(ruling -> !ruling.isOpen())
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.finding()).isEqualTo(finding);
                    assertThat(ruling.justification().reason()).isEqualTo("Numéro demandé à l’Insee.");
                });

        var reopened = after(justified, JustifyFinding.with(justified, finding, " "));
        assertThat(Court.of(reopened)).allMatch(Ruling::isOpen);
    }

    @Test
    void the_same_reason_twice_changes_nothing_and_no_reason_for_an_open_finding_neither() {
        var finding = Findings.of(example).getFirst();
        var justified = after(example, JustifyFinding.with(example, finding, "Vu."));
        assertThat(JustifyFinding.with(justified, finding, "Vu.").isEmpty()).isTrue();
        assertThat(JustifyFinding.with(example, finding, "").isEmpty()).isTrue();
    }

    @Test
    void a_justification_lapses_when_the_values_it_spoke_of_change() {
        var late = voted(example, LocalDate.of(2019, 1, 2));
        var finding = late(late);
        var justified = after(late, JustifyFinding.with(late, finding, "Vote régularisé."));
        assertThat(Court.of(justified)).filteredOn(ruling -> !ruling.isOpen()).hasSize(1);

        var later = voted(justified, LocalDate.of(2019, 1, 3));
        assertThat(late(later)).isNotEqualTo(finding);
        assertThat(Court.of(later)).allMatch(Ruling::isOpen);
    }

    @Test
    void the_double_of_a_dossier_keeps_its_justifications() {
        var finding = Findings.of(example).getFirst();
        var justified = after(example, JustifyFinding.with(example, finding, "Vu."));
        var copy = justified.duplicate("Double");
        assertThat(Court.of(copy))
                .filteredOn(ruling -> !ruling.isOpen())
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.finding().rule()).isEqualTo(finding.rule());
                    assertThat(ruling.finding().spot()).isNotEqualTo(finding.spot());
                });
    }

    private static Finding late(Act act) {
        return Findings.of(act).stream()
                .filter(finding -> finding.rule().equals("finding.party.deliberation.late"))
                .findFirst()
                .orElseThrow();
    }

    private static Act voted(Act act, LocalDate date) {
        var party = act.roster().parties().get(1);
        var deliberation = party.deliberation();
        return act.with(
                List.of(party.withDeliberation(new Deliberation(deliberation.assembly(), date, deliberation.number()))),
                List.of());
    }

    private static Act after(Act act, Edit edit) {
        var put = new ArrayList<Entity>();
        var gone = new ArrayList<EntityId>();
        for (Change<?> change : edit.changes()) {
            var after = change.after();
            if (after == null) {
                gone.add(change.id());
            } else {
                put.add(after);
            }
        }
        return act.with(put, gone);
    }
}
