package fr.conventio.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreshIdsTest {
    @Test
    void each_is_new_and_stands_after_the_one_before() {
        var ids =
                Stream.generate(FreshIds::next).limit(1000).map(UUID::toString).toList();
        assertThat(ids).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void they_are_marked_as_made_by_the_application() {
        var id = FreshIds.next();
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }
}
