package fr.conventio.app.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.desk.TestDesk;
import fr.conventio.app.roster.RosterQuery.Order;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.start.StartExample;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterRowsTest {
    private static final Roster DIJON = dijon();

    private final RosterRows rows = new RosterRows();

    @Test
    void without_a_query_all_posts_stand_in_the_order_of_the_annex() {
        var all = rows.of(DIJON, RosterQuery.ALL);

        assertThat(all).hasSize(255);
        assertThat(all.stream().map(RosterRow::post)).isEqualTo(DIJON.posts());
        assertThat(all.getFirst().number()).isEqualTo(1);
        assertThat(all.stream().filter(RosterRow::opensService))
                .hasSize(DIJON.groups().size());
    }

    @Test
    void a_search_wants_all_its_words_whatever_accents_and_case() {
        var found = rows.of(DIJON, RosterQuery.ALL.withSearch("ACCUEIL pôrtail"));

        assertThat(found).isNotEmpty().allSatisfy(row -> {
            var cells = new PostCells(DIJON);
            assertThat(cells.text(row.post(), PostField.SERVICE)).contains("ortail");
        });
        assertThat(rows.of(DIJON, RosterQuery.ALL.withSearch("introuvable"))).isEmpty();
    }

    @Test
    void a_column_lets_through_the_texts_that_are_ticked() {
        var query = RosterQuery.ALL
                .withAllowed(PostField.CATEGORY, Set.of("A"))
                .withAllowed(PostField.EMPLOYER, Set.of("Ville"));

        assertThat(rows.of(DIJON, query)).hasSize(39);
        assertThat(rows.of(DIJON, query.withAllowed(PostField.CATEGORY, Set.of())))
                .hasSize(161);
    }

    @Test
    void a_found_post_keeps_the_number_of_the_annex() {
        var found = rows.of(DIJON, RosterQuery.ALL.withAllowed(PostField.EMPLOYER, Set.of("CCAS")));

        assertThat(found)
                .hasSize(3)
                .allSatisfy(
                        row -> assertThat(DIJON.posts().get(row.number() - 1)).isEqualTo(row.post()));
    }

    @Test
    void working_time_is_ordered_by_its_share_and_dates_by_time_with_the_undated_last() {
        var byTime = rows.of(DIJON, RosterQuery.ALL.withOrder(Optional.of(new Order(PostField.WORKING_TIME, false))));
        assertThat(byTime.stream().map(row -> row.post().workingTime().fullTimeEquivalent()))
                .isSorted();

        var byDate = rows.of(DIJON, RosterQuery.ALL.withOrder(Optional.of(new Order(PostField.TRANSFER_DATE, false))));
        assertThat(byDate.getFirst().post().transfer().date()).isEqualTo("2019-01-01");
        assertThat(byDate.getLast().post().transfer().date()).isNull();
    }

    private static Roster dijon() {
        var parties = DijonExample.parties();
        var base = new Roster(parties, List.of(), List.of());
        var reading = StartExample.readRoster(TestDesk.in(Path.of("target")).source(), base, Progress.NONE);
        return base.with(reading.newServices(), List.of()).with(reading.posts(), List.of());
    }
}
