package fr.conventio.model.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.draft.Draft;
import fr.conventio.model.draft.DraftedClause;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionTest {
    private static OwnClause own(OwnClauseId id, String heading, String after) {
        return new OwnClause(id, Part.ARTICLES, after, 0, 1, heading, "", "Texte");
    }

    private static List<String> headings(Draft draft) {
        return draft.printed().stream().map(DraftedClause::heading).toList();
    }

    @Test
    void a_double_has_the_same_clauses_in_the_same_order_whatever_follows_what() {
        // The first of the chain has the later identity, so that it is renewed after the one that follows it.
        var second = OwnClauseId.fresh();
        var first = OwnClauseId.fresh();
        var act = DijonAct.act()
                .with(
                        List.of(
                                own(second, "Deux", first.value().toString()),
                                own(first, "Un", "biens"),
                                new LeftOutClause(
                                        LeftOutClauseId.fresh(), second.value().toString(), "Essai")),
                        List.of());
        assertThat(headings(Draft.of(act)))
                .containsSequence("Biens matériels", "Un")
                .doesNotContain("Deux");
        var copy = act.duplicate("Double");
        assertThat(headings(Draft.of(copy))).isEqualTo(headings(Draft.of(act)));
        assertThat(copy.convention().ownClauses())
                .extracting(OwnClause::id)
                .doesNotContain(first, second)
                .hasSize(2);
    }

    @Test
    void what_is_put_in_can_be_taken_away_again() {
        var promise = new Promise(PromiseId.fresh(), 0, "avenant", "", null, "", false);
        var with = Convention.EMPTY.with(List.of(promise), List.of());
        assertThat(with.promises()).containsExactly(promise);
        assertThat(with.with(List.of(), List.of(promise.id())).entities()).isEmpty();
        assertThat(with.with(List.of(), List.of())).isSameAs(with);
    }
}
