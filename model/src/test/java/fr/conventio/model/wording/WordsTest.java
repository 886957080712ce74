package fr.conventio.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_date_is_said_in_the_language_that_speaks() {
        var first = LocalDate.of(2019, Month.JANUARY, 1);
        var second = LocalDate.of(2019, Month.APRIL, 2);
        assertThat(Words.FRENCH.longDate(first)).isEqualTo("1er\u00A0janvier\u00A02019");
        assertThat(Words.FRENCH.longDate(second)).isEqualTo("2\u00A0avril\u00A02019");
        assertThat(Words.ENGLISH.longDate(first)).isEqualTo("1\u00A0January\u00A02019");
        assertThat(Words.ENGLISH.longDate(second)).isEqualTo("2\u00A0April\u00A02019");
    }
}
