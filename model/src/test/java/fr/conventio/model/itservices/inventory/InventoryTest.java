package fr.conventio.model.itservices.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.party.PartyId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryTest {
    private static final PartyId PARTY = PartyId.fresh();
    private static final InventoryBlock REPEATABLE = Questionnaire.blocks().get(3);

    @Test
    void the_score_counts_every_line_but_the_free_ones() {
        assertThat(new Inventory(List.of()).whole()).isEqualTo(new Completeness(0, 187 - 23));
        var free = REPEATABLE.lines().getLast();
        assertThat(new Inventory(List.of(answer(free.key(), 1, "Libre")))
                        .whole()
                        .answered())
                .isZero();
        assertThat(new Inventory(List.of(answer("01.04", 1, "40"))).whole()).isEqualTo(new Completeness(1, 164));
    }

    @Test
    void a_remark_is_no_answer() {
        var remark = Answer.blank(PARTY, "01.04", 1).with("", "à vérifier");
        assertThat(new Inventory(List.of(remark)).whole().answered()).isZero();
    }

    @Test
    void a_second_configuration_asks_for_its_lines_too() {
        var first = REPEATABLE.lines().getFirst();
        var inventory = new Inventory(List.of(answer(first.key(), 2, "1")));
        int lines = REPEATABLE.lines().size() - 1;
        assertThat(inventory.copies(REPEATABLE)).isEqualTo(2);
        assertThat(inventory.of(REPEATABLE)).isEqualTo(new Completeness(1, 2 * lines));
        assertThat(inventory.of(REPEATABLE, 1)).isEqualTo(new Completeness(0, lines));
    }

    @Test
    void only_what_is_complete_shows_100() {
        var answers = new ArrayList<Answer>();
        for (var block : Questionnaire.blocks()) {
            block.lines().stream()
                    .filter(InventoryLine::isExpected)
                    .forEach(line -> answers.add(answer(line.key(), 1, "1")));
        }
        assertThat(new Inventory(answers).whole().isComplete()).isTrue();
        assertThat(new Inventory(answers).whole().percent()).isEqualTo(100);
        answers.removeLast();
        assertThat(new Inventory(answers).whole().percent()).isEqualTo(99);
    }

    private static Answer answer(String line, int copy, String value) {
        return Answer.blank(PARTY, line, copy).with(value, "");
    }
}
