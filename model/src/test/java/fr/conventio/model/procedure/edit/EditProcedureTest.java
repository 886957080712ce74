package fr.conventio.model.procedure.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.example.DijonProcedure;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepDuration.Kind;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymField;
import fr.conventio.model.procedure.glossary.AcronymId;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditProcedureTest {
    private static final DossierId DOSSIER = DossierId.fresh();

    private Procedure procedure = Procedure.EMPTY.with(DijonProcedure.entities(), List.of());

    private void apply(Edit edit) {
        procedure = applied(edit);
    }

    private Procedure applied(Edit edit) {
        var put = new ArrayList<Entity>();
        var gone = new ArrayList<EntityId>();
        edit.changes().forEach(change -> {
            var after = change.after();
            if (after == null) {
                gone.add(change.id());
            } else {
                put.add(after);
            }
        });
        return procedure.with(put, gone);
    }

    private EditSteps steps() {
        return new EditSteps(DOSSIER, procedure);
    }

    private EditPhases phases() {
        return new EditPhases(DOSSIER, procedure);
    }

    private Step first(String start) {
        return procedure.steps().stream()
                .filter(step -> step.label().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels(int phase) {
        return procedure.stepsOf(procedure.phases().get(phase).id()).stream()
                .map(step -> step.label().substring(0, 5))
                .toList();
    }

    @Test
    void a_step_is_added_at_its_place_and_the_others_make_room() throws RefusedEditException {
        var phase = procedure.phases().getFirst().id();
        apply(steps().add(new Step(StepId.fresh(), phase, 1, " Sourcing ")));
        assertThat(labels(0)).containsExactly("Récep", "Sourc", "Rédac", "Valid");
        assertThat(procedure.steps().get(1).label()).isEqualTo("Sourcing");
    }

    @Test
    void a_step_moves_within_its_phase_and_over_its_edge() {
        var step = first("Validation par");
        apply(steps().move(step.id(), false));
        assertThat(labels(0)).containsExactly("Récep", "Valid", "Rédac");
        apply(steps().move(first("Rédaction du DCE").id(), true));
        assertThat(labels(0)).containsExactly("Récep", "Valid");
        assertThat(labels(1)).containsExactly("Rédac", "Lance", "Dépôt");
        apply(steps().move(first("Rédaction du DCE").id(), false));
        assertThat(labels(0)).containsExactly("Récep", "Valid", "Rédac");
    }

    @Test
    void at_the_edge_of_the_procedure_a_step_stays() {
        assertThat(steps().move(procedure.steps().getFirst().id(), false).isEmpty())
                .isTrue();
        assertThat(steps().move(procedure.steps().getLast().id(), true).isEmpty())
                .isTrue();
    }

    @Test
    void lengthening_keeps_what_the_figure_promises_and_fixes_what_was_unknown() {
        apply(steps().lengthen(first("Passage").id(), 9));
        assertThat(first("Passage").duration()).isEqualTo(new StepDuration(Kind.MAXIMUM, 9));
        apply(steps().lengthen(first("Lancement").id(), 2));
        assertThat(first("Lancement").duration()).isEqualTo(new StepDuration(Kind.FIXED, 2));
        apply(steps().lengthen(first("Lancement").id(), -4));
        assertThat(first("Lancement").duration().days()).isZero();
        apply(steps().promise(first("Passage").id(), Kind.AVERAGE));
        assertThat(first("Passage").duration()).isEqualTo(new StepDuration(Kind.AVERAGE, 9));
        apply(steps().promise(first("Passage").id(), Kind.UNKNOWN));
        assertThat(first("Passage").duration()).isEqualTo(StepDuration.UNKNOWN);
    }

    @Test
    void writing_what_stands_there_changes_nothing() throws RefusedEditException {
        assertThat(steps().write(first("Lancement").id(), StepField.ACTORS, "DCPM")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_phase_goes_with_its_steps_and_comes_back_with_them() {
        var edit = phases().remove(procedure.phases().get(2).id());
        assertThat(Words.FRENCH.say(edit.what())).isEqualTo("Suppression de la phase «\u00a0Prise de décision\u00a0»");
        assertThat(edit.changes()).hasSize(5);
        apply(edit);
        assertThat(procedure.phases()).hasSize(3);
        assertThat(procedure.steps()).hasSize(10);
    }

    @Test
    void phases_are_added_named_and_moved() throws RefusedEditException {
        var id = PhaseId.fresh();
        apply(phases().add(id, "Exécution"));
        apply(phases().name(id, "Exécution du marché"));
        apply(phases().move(id, false));
        assertThat(procedure.phases())
                .extracting(Phase::name)
                .containsExactly(
                        "Montage concerté du dossier",
                        "Consultation",
                        "Prise de décision",
                        "Exécution du marché",
                        "Information et diffusion");
        assertThatThrownBy(() -> phases().name(id, " ")).isInstanceOf(RefusedEditException.class);
    }

    @Test
    void the_first_day_is_settled_changed_and_left_open_again() throws RefusedEditException {
        assertThat(EditFirstDay.write(DOSSIER, procedure, "").isEmpty()).isTrue();
        apply(EditFirstDay.write(DOSSIER, procedure, "4/2/2019"));
        apply(EditFirstDay.write(DOSSIER, procedure, "05/02/2019"));
        assertThat(procedure.start())
                .hasValueSatisfying(date -> assertThat(date).isEqualTo("2019-02-05"));
        apply(EditFirstDay.write(DOSSIER, procedure, ""));
        assertThat(procedure.start()).isEmpty();
        assertThatThrownBy(() -> EditFirstDay.write(DOSSIER, procedure, "31/02/2019"))
                .isInstanceOf(RefusedEditException.class);
    }

    @Test
    void the_glossary_keeps_its_order_and_no_acronym_twice() throws RefusedEditException {
        var glossary = new EditGlossary(DOSSIER, procedure);
        var entry = new Acronym(AcronymId.fresh(), "GRAND-ANGLE", "Logiciel");
        apply(glossary.add(entry));
        assertThat(procedure.glossary()).hasSize(16);
        assertThat(procedure.glossary().get(9).acronym()).isEqualTo("GRAND-ANGLE");
        glossary = new EditGlossary(DOSSIER, procedure);
        apply(glossary.write(entry.id(), AcronymField.MEANING, "Logiciel de gestion financière"));
        apply(new EditGlossary(DOSSIER, procedure).remove(entry.id()));
        assertThat(procedure.glossary()).hasSize(15);
        assertThatThrownBy(() ->
                        new EditGlossary(DOSSIER, procedure).add(new Acronym(AcronymId.fresh(), "rao", "Rapport")))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refused -> assertThat(Words.FRENCH.say(refused.reason()))
                                .contains("Rapport d’analyse des offres"));
    }
}
