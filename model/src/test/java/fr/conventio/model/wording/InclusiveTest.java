package fr.conventio.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InclusiveTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Attaché(e)                | Attaché
                    Attaché·e principal·e     | Attaché principal
                    Rédacteur·trice           | Rédacteur
                    Rédacteur/trice principal | Rédacteur principal
                    Contractuel.le            | Contractuel
                    Agent·e·s                 | Agent
                    D.G.S.                    | D.G.S.
                    Technicien (1)            | Technicien (1)
                    Assistant socio-éducatif  | Assistant socio-éducatif
                    """)
    void words_for_both_genders_are_read_in_their_first_form(String written, String first) {
        assertThat(Inclusive.first(written)).isEqualTo(first);
    }
}
