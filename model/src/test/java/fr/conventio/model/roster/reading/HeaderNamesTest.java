package fr.conventio.model.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Libellé du service d'affectation | SERVICE
                    Libellé UO                       | SECTION
                    Chef de service                  | IGNORED
                    % affecté au service commun      | IGNORED
                    Mail de l'agent                  | IGNORED
                    Sexe de l'agent                  | IGNORED
                    Cotation du poste                | IGNORED
                    Brut annuel                      | IGNORED
                    Ancien grade                     | IGNORED
                    Grade - échelon                  | GRADE
                    DHS du poste                     | WORKING_TIME
                    %                                | WORKING_TIME
                    % temps partiel                  | AGENTS_SHARE
                    Agent transférable               | TRANSFER
                    Commune d'origine                | EMPLOYER
                    (3) Grade                        | GRADE
                    Matricul                         | STAFF_NUMBER
                    Job title                        | FUNCTION
                    Name                             | NAME
                    First name                       | FIRST_NAME
                    """)
    void a_column_is_taken_for_what_its_title_says(String title, Meaning meaning) {
        assertThat(HeaderNames.guess(title))
                .get()
                .extracting(HeaderNames.Guess::meaning)
                .isEqualTo(meaning);
    }
}
