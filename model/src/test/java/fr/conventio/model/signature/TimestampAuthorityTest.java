package fr.conventio.model.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampAuthorityTest {
    @Test
    void without_an_address_there_is_none() {
        assertThat(TimestampAuthority.typed("  ", "1.2.3")).isEmpty();
    }

    @Test
    void an_address_and_a_policy_are_taken_as_they_were_meant() {
        assertThat(TimestampAuthority.typed(" https://heure.example/tsa ", " 1.2.250.1.177.2.4.1 "))
                .contains(new TimestampAuthority("https://heure.example/tsa", "1.2.250.1.177.2.4.1"));
        assertThat(TimestampAuthority.typed("http://heure.example", ""))
                .contains(new TimestampAuthority("http://heure.example", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heure.example", "ftp://heure.example", "https://heure example"})
    void what_is_no_address_of_the_web_is_told(String address) {
        assertThatThrownBy(() -> TimestampAuthority.typed(address, ""))
                .isInstanceOf(UnsignableException.class)
                .hasMessage("signing.timestamp_address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3.2.1", "1.02.3", "1..2", "politique", "1.2.3."})
    void what_is_no_object_identifier_is_told(String policy) {
        assertThatThrownBy(() -> TimestampAuthority.typed("https://heure.example", policy))
                .isInstanceOf(UnsignableException.class)
                .hasMessage("signing.timestamp_policy");
    }
}
