package fr.conventio.model.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpactDegreeTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, aucun impact",
        "1 ou 2, 1 ou 2, aucun ou faible impact",
        "1-2, 1 ou 2, aucun ou faible impact",
        "2 – 1, 1 ou 2, aucun ou faible impact",
        "1 à 3, 1 à 3, aucun à fort impact",
        "' 4 ', 4, très fort impact",
        "3/4, 3 ou 4, fort ou très fort impact",
        "2 OU 2, 2, faible impact"
    })
    void a_degree_is_read_as_officers_type_it_and_written_as_acts_print_it(String typed, String written, String said)
            throws FieldRefusedException {
        var degree = ImpactDegree.read(typed);
        assertThat(degree).isNotNull();
        assertThat(degree.written()).isEqualTo(written);
        assertThat(Words.FRENCH.say(degree.label())).isEqualTo(said);
        assertThat(ImpactDegree.read(degree.written())).isEqualTo(degree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "12", "1 ou", "fort", "1 2 3"})
    void what_is_no_degree_is_refused_with_what_one_looks_like(String typed) {
        assertThatThrownBy(() -> ImpactDegree.read(typed))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()))
                                .contains(typed)
                                .contains("de 1 à 4"));
    }

    @Test
    void nothing_typed_is_no_degree() throws FieldRefusedException {
        assertThat(ImpactDegree.read(" ")).isNull();
    }

    @Test
    void a_figure_with_shift_stretches_a_degree_to_reach_it() {
        assertThat(ImpactDegree.of(2).reaching(1)).isEqualTo(new ImpactDegree(1, 2));
        assertThat(ImpactDegree.of(2).reaching(4)).isEqualTo(new ImpactDegree(2, 4));
        assertThat(ImpactDegree.of(2).reaching(2)).isEqualTo(ImpactDegree.of(2));
    }
}
