package fr.conventio.model.example;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Findings;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.Variant;
import fr.conventio.model.procedure.schedule.Reach;
import fr.conventio.model.procedure.schedule.Schedule;
import fr.conventio.model.wording.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class DijonProcedureTest {
    private final Act act = Act.of(DijonExample.dossier()).with(DijonProcedure.entities(), List.of());
    private final Procedure procedure = act.procedure();

    private List<String> found(String rule) {
        return Findings.of(act).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .map(Words.FRENCH::say)
                .toList();
    }

    @Test
    void it_has_four_phases_fourteen_steps_and_fifteen_acronyms() {
        assertThat(procedure.phases()).hasSize(4);
        assertThat(procedure.steps()).hasSize(14);
        assertThat(procedure.glossary()).hasSize(15);
        assertThat(procedure.start()).isEmpty();
    }

    @Test
    void the_one_step_whose_duration_is_printed_in_its_box_is_the_one_confirmed() {
        assertThat(procedure.steps())
                .filteredOn(Step::isConfirmed)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.label()).isEqualTo("Passage en CAO");
                    assertThat(step.isConditional()).isTrue();
                });
        assertThat(found("finding.procedure.doubt")).hasSize(13);
        assertThat(found("finding.procedure.duration")).hasSize(7);
    }

    @Test
    void totals_count_what_is_known_and_say_what_is_not() {
        assertThat(Schedule.reach(procedure, Variant.OPEN_TENDER)).isEqualTo(new Reach(70, 77, 7, 12));
        assertThat(Schedule.reach(procedure, Variant.ADAPTED)).isEqualTo(new Reach(66, 73, 7, 12));
        assertThat(Words.FRENCH.say(
                        Schedule.reach(procedure, Variant.OPEN_TENDER).label()))
                .isEqualTo("au moins 70 à 77 jours");
    }

    @Test
    void one_acronym_is_used_without_a_meaning_and_one_has_a_meaning_without_use() {
        assertThat(found("finding.procedure.acronym"))
                .singleElement()
                .asString()
                .contains("GRAND-ANGLE");
        assertThat(found("finding.procedure.unused")).singleElement().asString().contains("JOUE");
    }

    @Test
    void misprints_of_the_act_are_mended_and_noted() {
        assertThat(procedure.steps())
                .filteredOn(step -> step.remark().contains("coquille"))
                .hasSize(3);
        assertThat(procedure.steps())
                .noneMatch(step -> (step.label() + step.tools()).matches(".*(Définitition|DPCM|Trésoserie).*"));
    }

    @Test
    void a_double_of_the_dossier_has_the_same_procedure_under_other_identities() {
        var twin = act.duplicate("Double").procedure();
        assertThat(twin.steps())
                .extracting(Step::label)
                .isEqualTo(procedure.steps().stream().map(Step::label).toList());
        assertThat(twin.steps())
                .extracting(Step::id)
                .doesNotContainAnyElementsOf(
                        procedure.steps().stream().map(Step::id).toList());
    }
}
