package fr.conventio.model.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AAP2                             | Adjoint administratif principal de 2e classe
                    Adjointe adm. ppale 1ère cl.     | Adjoint administratif principal de 1re classe
                    C - Adj. adm. pr. 1cl            | Adjoint administratif principal de 1re classe
                    0145 - Attaché(e)                | Attaché
                    Attaché - 5e échelon             | Attaché
                    Rédacteur (B)                    | Rédacteur
                    Rédacteur chef                   | Rédacteur principal de 1re classe
                    Techn. ppal 1 cl                 | Technicien principal de 1re classe
                    DGS 20 000 à 40 000 hab          | Directeur général, 20 000 à 40 000 habitants
                    """)
    void a_grade_is_recognised_in_the_spellings_of_payrolls(String written, String label) {
        assertThat(Grades.recognise(written).value()).extracting(Grade::label).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "A",
                "Adjoint administratif principal",
                "Adjoint administratif (B)",
                "Attaché de presse",
                "Rédacteur / Technicien",
                "Tech"
            })
    void what_may_be_several_grades_or_none_is_not_recognised(String written) {
        assertThat(Grades.recognise(written).value()).isNull();
    }
}
