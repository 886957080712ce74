package fr.conventio.model.convention.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalReferencesTest {
    @Test
    void the_statute_laws_give_way_to_the_code_without_a_day_between() {
        for (var key : new String[] {"83-634", "84-53"}) {
            var law = LegalReferences.find(key).orElseThrow();
            assertThat(law.inForceOn(LegalProfile.CODE_IN_FORCE.minusDays(1))).isTrue();
            assertThat(law.inForceOn(LegalProfile.CODE_IN_FORCE)).isFalse();
            var code = LegalReferences.find(law.successor()).orElseThrow();
            assertThat(code.inForceOn(LegalProfile.CODE_IN_FORCE)).isTrue();
            assertThat(code.inForceOn(LegalProfile.CODE_IN_FORCE.minusDays(1))).isFalse();
        }
    }

    @Test
    void what_nobody_compared_with_its_source_is_marked_so() {
        assertThat(LegalReferences.all())
                .filteredOn(reference -> reference.verified() == null)
                .extracting(LegalReference::key)
                .containsExactly("cgfp-l714-11");
        assertThat(LegalReferences.all())
                .allSatisfy(reference -> assertThat(reference.source()).isNotEmpty());
    }

    @Test
    void a_reference_without_days_may_always_be_cited() {
        assertThat(LegalReferences.find("cgct").orElseThrow().inForceOn(LocalDate.of(2018, 1, 1)))
                .isTrue();
    }
}
