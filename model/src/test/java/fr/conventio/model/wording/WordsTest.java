package fr.conventio.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

    @Test
    void figures_are_written_as_the_language_that_speaks_writes_them() {
        assertThat(Words.FRENCH.number(1234)).isEqualTo("1\u00A0234");
        assertThat(Words.ENGLISH.number(1234)).isEqualTo("1,234");
        assertThat(Words.FRENCH.decimal(new BigDecimal("1245.2"))).isEqualTo("1\u00A0245,20");
        assertThat(Words.ENGLISH.decimal(new BigDecimal("1245.2"))).isEqualTo("1,245.20");
    }
}
