package fr.conventio.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void letters_that_differ_are_counted_up_to_a_limit() {
        assertThat(Spelling.distance("quotite", "quotite", 2)).isZero();
        assertThat(Spelling.distance("sevice", "service", 2)).isEqualTo(1);
        assertThat(Spelling.distance("fonction", "section", 2)).isEqualTo(2);
        assertThat(Spelling.distance("nom", "matricule", 3)).isEqualTo(3);
    }

    @Test
    void initials_are_one_word_and_single_letters_stay() {
        assertThat(Spelling.joined("d g s 20 000 a 40 000 habitants")).isEqualTo("dgs 20 000 a 40 000 habitants");
        assertThat(Spelling.joined("contractuel c d i")).isEqualTo("contractuel cdi");
        assertThat(Spelling.joined("attache d administration")).isEqualTo("attache d administration");
    }
}
