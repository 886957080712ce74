package fr.conventio.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.typed.FieldRefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginalsTest {
    @Test
    void a_number_of_copies_is_read_and_nothing_is_no_number() throws FieldRefusedException {
        assertThat(Originals.read(" 24 ")).isEqualTo(24);
        assertThat(Originals.read("\u00A0")).isNull();
    }

    @Test
    void what_is_no_number_of_copies_is_refused() {
        for (var text : List.of("0", "-1", "trois", "1,5", "1000")) {
            assertThatThrownBy(() -> Originals.read(text)).as(text).isInstanceOf(FieldRefusedException.class);
        }
    }
}
