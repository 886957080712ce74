package fr.conventio.model.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.roster.Roster;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicRosterTest {
    private final Roster dijon = DijonRoster.roster();

    @Test
    void in_the_example_190_posts_of_255_are_alone_in_their_service_function_grade_and_status() {
        // Counted a second time, on the file as it was handed over.
        var groups = new HashMap<String, Integer>();
        DijonRoster.rows().stream().skip(1).forEach(row -> {
            var cells = row.cells();
            groups.merge(String.join("|", cells.get(1), cells.get(4), cells.get(7), cells.get(5)), 1, Integer::sum);
        });
        long alone = groups.values().stream().filter(size -> size == 1).count();
        assertThat(Meter.of(dijon)).isEqualTo(new Meter(255, (int) alone));
        assertThat(alone).isEqualTo(190);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 10, 50})
    void each_line_stands_for_enough_agents_and_nobody_is_lost(int least) {
        var published = PublicRoster.of(dijon, least);
        assertThat(published.smallest()).isGreaterThanOrEqualTo(least);
        int told = published.lines().stream().mapToInt(PublicLine::agents).sum();
        assertThat(told + published.withheld()).isEqualTo(255);
        assertThat(published.lines()).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_hidden_of_a_group_that_is_large_enough() {
        var published = PublicRoster.of(dijon, 2);
        assertThat(published.lines()).anyMatch(line -> line.hidden().isEmpty());
    }

    @Test
    void traits_are_given_up_in_their_order() {
        for (var line : PublicRoster.of(dijon, PublicRoster.USUAL_LEAST).lines()) {
            var hidden = line.hidden();
            for (var trait : hidden) {
                for (var before : Trait.values()) {
                    if (before.ordinal() < trait.ordinal()) {
                        assertThat(hidden).contains(before);
                    }
                }
            }
        }
    }

    @Test
    void of_fewer_agents_than_a_group_needs_nothing_is_told() {
        var few = new Roster(dijon.parties(), dijon.services(), dijon.posts().subList(0, 4));
        var published = PublicRoster.of(few, 5);
        assertThat(published.lines()).isEmpty();
        assertThat(published.withheld()).isEqualTo(4);
        assertThat(PublicRoster.of(Roster.EMPTY, 5).withheld()).isZero();
    }

    @Test
    void a_line_for_one_agent_is_no_protection() {
        assertThatThrownBy(() -> PublicRoster.of(dijon, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
