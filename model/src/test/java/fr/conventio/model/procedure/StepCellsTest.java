package fr.conventio.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.procedure.StepDuration.Kind;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepCellsTest {
    private final Step step = new Step(StepId.fresh(), PhaseId.fresh(), 0, "Lancement");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|FIXED|7",
                "7 j|FIXED|7",
                "14 jours calendaires|FIXED|14",
                "0 j|FIXED|0",
                "max 30|MAXIMUM|30",
                "max. 30 j|MAXIMUM|30",
                "≤ 30|MAXIMUM|30",
                "au plus 7 jours|MAXIMUM|7",
                "dans les 7 jours|MAXIMUM|7",
                "moyenne 30|AVERAGE|30",
                "30 (délai moyen)|AVERAGE|30",
                "environ 30 j|AVERAGE|30",
                "en moyenne 30 jours|AVERAGE|30",
            })
    void a_duration_is_read_as_officers_write_it(String text, Kind kind, int days) throws FieldRefusedException {
        assertThat(StepCells.with(step, StepField.DURATION, text).duration()).isEqualTo(new StepDuration(kind, days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?", "–", "à préciser"})
    void nothing_written_is_an_unknown_duration(String text) throws FieldRefusedException {
        var known = step.withDuration(new StepDuration(Kind.FIXED, 7));
        assertThat(StepCells.with(known, StepField.DURATION, text).duration()).isEqualTo(StepDuration.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-7", "7,5 j", "une semaine", "2 mois", "max moyenne 7", "7 à 14", "3651", "999999", "> 7", "max"
            })
    void what_is_no_duration_is_refused_in_words(String text) {
        assertThatThrownBy(() -> StepCells.with(step, StepField.DURATION, text))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        refused ->
                                assertThat(Words.FRENCH.say(refused.reason())).contains(text));
    }

    @ParameterizedTest
    @EnumSource(StepField.class)
    void every_field_is_read_back_as_it_is_written(StepField field) throws FieldRefusedException {
        var full = new Step(
                step.id(),
                step.phase(),
                3,
                "CAO",
                "DCPM",
                "SIS",
                new StepDuration(Kind.AVERAGE, 30),
                "Si besoin",
                Variant.OPEN_TENDER,
                true,
                "À relire",
                "Coquille");
        assertThat(StepCells.with(full, field, StepCells.text(full, field))).isEqualTo(full);
        assertThat(StepCells.text(StepCells.with(step, StepField.VARIANT, "mapa"), StepField.VARIANT))
                .isEqualTo("Procédure adaptée");
    }

    @Test
    void a_step_without_label_is_refused() {
        assertThatThrownBy(() -> StepCells.with(step, StepField.LABEL, " "))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        refused -> assertThat(Words.FRENCH.say(refused.reason()))
                                .isEqualTo("«\u00a0Étape\u00a0» doit être rempli."));
    }
}
