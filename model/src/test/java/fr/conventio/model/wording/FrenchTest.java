package fr.conventio.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void months_have_their_French_names(int month) {
        var date = LocalDate.of(2019, month, 14);
        assertThat(French.longDate(date).replace('\u00A0', ' '))
                .isEqualTo(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE)
                        .format(date));
        assertThat(French.longDate(date.withDayOfMonth(1))).startsWith("1er\u00A0");
    }
}
