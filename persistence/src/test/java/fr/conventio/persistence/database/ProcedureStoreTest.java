package fr.conventio.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.example.DijonProcedure;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.edit.EditFirstDay;
import fr.conventio.model.procedure.edit.EditPhases;
import fr.conventio.model.procedure.edit.EditSteps;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.store.Store;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureStoreTest {
    private static final String WHO = "Essai";

    @TempDir
    private Path folder;

    private final Act example = Act.of(DijonExample.dossier()).with(DijonProcedure.entities(), List.of());
    private final DossierId id = example.dossier().id();
    private Store store;

    @BeforeEach
    void fill() throws Exception {
        store = open();
        store.journal().apply(StartDossier.of(example), WHO, Progress.NONE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Store open() throws Exception {
        return new H2StoreKeeper(Clock.systemUTC()).open(folder.resolve("essai"));
    }

    private Procedure reopened() throws Exception {
        store.close();
        store = open();
        return procedure();
    }

    private Procedure procedure() {
        return store.dossiers().actOf(id).procedure();
    }

    private void undo() throws Exception {
        store.journal().undo(id, WHO);
    }

    @Test
    void what_was_saved_is_read_again_value_by_value() throws Exception {
        assertThat(reopened().entities())
                .isEqualTo(example.procedure().entities())
                .hasSize(4 + 14 + 15);
    }

    @Test
    void every_field_of_a_step_is_read_again_undone_and_done_again() throws Exception {
        var texts = Map.of(
                StepField.LABEL, "Jury",
                StepField.DURATION, "max. 12 j",
                StepField.ACTORS, "DGD",
                StepField.TOOLS, "SIS",
                StepField.VARIANT, "Procédure adaptée",
                StepField.CONDITION, "Si besoin",
                StepField.PARALLEL, "En même temps que la précédente",
                StepField.DOUBT, "À relire",
                StepField.REMARK, "Note");
        for (var field : StepField.values()) {
            var before = procedure();
            var step = before.steps().get(3);
            store.journal()
                    .apply(
                            new EditSteps(id, before).write(step.id(), field, texts.getOrDefault(field, "")),
                            WHO,
                            Progress.NONE);
            var after = procedure();
            assertThat(after.entities()).as(field.name()).isNotEqualTo(before.entities());
            undo();
            assertThat(reopened().entities()).as(field.name()).isEqualTo(before.entities());
            store.journal().redo(id, WHO);
            assertThat(reopened().entities()).as(field.name()).isEqualTo(after.entities());
        }
    }

    @Test
    void a_phase_goes_with_its_steps_and_comes_back_whole() throws Exception {
        var before = procedure();
        store.journal()
                .apply(new EditPhases(id, before).remove(before.phases().get(1).id()), WHO, Progress.NONE);
        assertThat(reopened().steps()).hasSize(12);
        undo();
        assertThat(reopened().entities()).isEqualTo(before.entities());
    }

    @Test
    void the_first_day_is_kept_and_goes_back_to_nothing() throws Exception {
        store.journal().apply(EditFirstDay.write(id, procedure(), "04/02/2019"), WHO, Progress.NONE);
        assertThat(reopened().start())
                .hasValueSatisfying(date -> assertThat(date).isEqualTo("2019-02-04"));
        undo();
        assertThat(reopened().start()).isEmpty();
    }

    @Test
    void the_longest_duration_fits() throws Exception {
        var step = procedure().steps().getFirst();
        store.journal()
                .apply(new EditSteps(id, procedure()).lengthen(step.id(), StepDuration.LONGEST), WHO, Progress.NONE);
        assertThat(reopened().steps().getFirst().duration().days()).isEqualTo(StepDuration.LONGEST);
    }
}
