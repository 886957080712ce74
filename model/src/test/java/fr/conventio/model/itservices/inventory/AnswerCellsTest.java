package fr.conventio.model.itservices.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Words;
import org.junit.jupiter.api.Test;

class AnswerCellsTest {
    private static final InventoryLine COUNT = Questionnaire.line("01.04").orElseThrow();
    private static final InventoryLine MEASURE = Questionnaire.line("01.05").orElseThrow();
    private static final InventoryLine YES_NO = Questionnaire.line("02.04").orElseThrow();
    private static final InventoryLine CHOICE = Questionnaire.line("02.12").orElseThrow();
    private static final InventoryLine TEXT = Questionnaire.line("01.01").orElseThrow();

    @Test
    void numbers_are_read_as_officers_write_them() throws FieldRefusedException {
        assertThat(AnswerCells.read(COUNT, "1 250")).isEqualTo("1250");
        assertThat(AnswerCells.read(COUNT, "12 postes")).isEqualTo("12");
        assertThat(AnswerCells.read(COUNT, "12")).isEqualTo("12");
        assertThat(AnswerCells.read(COUNT, "007")).isEqualTo("7");
        assertThat(AnswerCells.read(COUNT, "0")).isEqualTo("0");
        assertThat(AnswerCells.read(MEASURE, "3,50 km")).isEqualTo("3.5");
        assertThat(AnswerCells.text(MEASURE, "3.5")).isEqualTo("3,5");
    }

    @Test
    void what_is_no_whole_number_is_refused_with_the_unit_that_was_asked() {
        for (var wrong : new String[] {"12,5", "-3", "beaucoup", "01/02/2019", "1234567890"}) {
            assertThatExceptionOfType(FieldRefusedException.class)
                    .isThrownBy(() -> AnswerCells.read(COUNT, wrong))
                    .satisfies(e -> assertThat(Words.FRENCH.say(e.reason()))
                            .startsWith("«\u00a0" + wrong + "\u00a0»")
                            .contains("(postes)"));
        }
    }

    @Test
    void yes_no_and_choices_are_told_without_capitals_or_accents() throws FieldRefusedException {
        assertThat(AnswerCells.read(YES_NO, "OUI")).isEqualTo("Oui");
        assertThat(AnswerCells.read(YES_NO, "n")).isEqualTo("Non");
        assertThat(AnswerCells.read(CHOICE, "san ET nas")).isEqualTo("SAN et NAS");
        assertThatExceptionOfType(FieldRefusedException.class).isThrownBy(() -> AnswerCells.read(YES_NO, "peut-être"));
        assertThatExceptionOfType(FieldRefusedException.class)
                .isThrownBy(() -> AnswerCells.read(CHOICE, "disquettes"))
                .satisfies(e -> assertThat(Words.FRENCH.say(e.reason())).contains("SAN, NAS, SAN et NAS, Aucun"));
    }

    @Test
    void every_kept_answer_is_read_back_from_its_text() throws FieldRefusedException {
        for (var line : new InventoryLine[] {COUNT, MEASURE, YES_NO, CHOICE, TEXT}) {
            var kept = AnswerCells.read(
                    line, line.kind() == AnswerKind.CHOICE ? "SAN" : line.kind() == AnswerKind.YES_NO ? "non" : "42");
            assertThat(AnswerCells.read(line, AnswerCells.text(line, kept))).isEqualTo(kept);
        }
    }

    @Test
    void a_password_is_refused_and_not_repeated() {
        assertThatExceptionOfType(FieldRefusedException.class)
                .isThrownBy(() -> AnswerCells.read(TEXT, "mot de passe : soleil21"))
                .satisfies(e -> assertThat(Words.FRENCH.say(e.reason()))
                        .contains("mot de passe")
                        .doesNotContain("soleil"));
    }
}
