package fr.conventio.model.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
    @ParameterizedTest
    @CsvSource({
        "Président, le Président",
        "Présidente, la Présidente",
        "Maire, le Maire",
        "Première adjointe, la Première adjointe",
        "Premier adjoint, le Premier adjoint",
        "Vice-présidente, la Vice-présidente",
        "Vice-président, le Vice-président",
        "Adjoint délégué, l’Adjoint délégué",
        "conseil municipal, le conseil municipal"
    })
    void offices_take_their_article(String office, String said) {
        assertThat(Offices.withArticle(office)).isEqualTo(said);
    }
}
