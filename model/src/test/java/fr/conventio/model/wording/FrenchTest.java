package fr.conventio.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
