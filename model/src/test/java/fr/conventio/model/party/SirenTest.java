package fr.conventio.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SirenTest {
    @Test
    void a_number_is_read_with_or_without_spaces_and_written_in_threes() {
        for (var text : List.of("732829320", " 732 829 320 ", "732\u00A0829\u202F320")) {
            assertThat(Siren.parse(text)).contains(new Siren("732829320"));
        }
        assertThat(new Siren("732829320").written()).isEqualTo("732\u00A0829\u00A0320");
    }

    @Test
    void any_single_wrong_digit_is_noticed() {
        var right = "732829320";
        for (int place = 0; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var text = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(Siren.parse(text).isPresent()).as(text).isEqualTo(text.equals(right));
            }
        }
    }

    @Test
    void what_is_not_nine_digits_is_no_number() {
        for (var text : List.of("", "73282932", "7328293200", "73282932X", "٧٣٢٨٢٩٣٢٠")) {
            assertThat(Siren.parse(text)).as(text).isEmpty();
        }
        assertThatThrownBy(() -> new Siren("732829321")).isInstanceOf(IllegalArgumentException.class);
    }
}
