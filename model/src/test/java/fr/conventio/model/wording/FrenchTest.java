package fr.conventio.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTest {
    @Test
    void an_enumeration_ends_in_et() {
        assertThat(French.enumeration(List.of())).isEmpty();
        assertThat(French.enumeration(List.of("a"))).isEqualTo("a");
        assertThat(French.enumeration(List.of("a", "b", "c"))).isEqualTo("a, b et c");
    }

    @Test
    void signs_that_stand_after_a_space_stay_on_their_line() {
        assertThat(French.typeset("Effet nul : « rien », 80 % !"))
                .isEqualTo("Effet nul\u00A0: «\u00A0rien\u00A0», 80\u00A0%\u00A0!");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void months_have_their_French_names(int month) {
        var date = LocalDate.of(2019, month, 14);
        assertThat(French.longDate(date).replace('\u00A0', ' '))
                .isEqualTo(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE)
                        .format(date));
        assertThat(French.longDate(date.withDayOfMonth(1))).startsWith("1er\u00A0");
    }

    @Test
    void a_noun_s_complement_gives_its_other_forms() {
        assertThat(List.of("de la Ville", "du CCAS", "des Cantons", "de l’EPCI", "de Talant", "d’Ahuy"))
                .map(French::nominative)
                .containsExactly("la Ville", "le CCAS", "les Cantons", "l’EPCI", "Talant", "Ahuy");
        assertThat(List.of("de la Ville", "du CCAS", "des Cantons", "de l’EPCI", "de Talant", "d’Ahuy"))
                .map(French::dative)
                .containsExactly("à la Ville", "au CCAS", "aux Cantons", "à l’EPCI", "à Talant", "à Ahuy");
    }

    @Test
    void small_numbers_are_written_in_letters() {
        assertThat(French.inLetters(3)).isEqualTo("trois");
        assertThat(French.inLetters(16)).isEqualTo("seize");
        assertThat(French.inLetters(17)).isEqualTo("17");
    }

    @Test
    void the_number_of_a_law_stays_with_its_sign() {
        assertThat(French.typeset("loi n° 84-53")).isEqualTo("loi n°\u00A084-53");
    }

    @Test
    void numbers_are_read_in_letters_and_in_figures() {
        assertThat(French.counted("cinq")).hasValue(5);
        assertThat(French.counted("1\u00A0200")).hasValue(1200);
        assertThat(French.counted("quelques")).isEmpty();
    }
}
