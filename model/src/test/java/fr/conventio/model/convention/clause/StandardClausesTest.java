package fr.conventio.model.convention.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.convention.law.LegalReferences;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Words;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardClausesTest {
    @Test
    void every_part_of_the_act_has_clauses_in_its_order() {
        assertThat(StandardClauses.all()).extracting(Clause::part).isSorted().contains(Part.values());
        assertThat(StandardClauses.all()).extracting(Clause::key).doesNotHaveDuplicates();
    }

    @Test
    void every_clause_can_be_read_and_has_a_label_of_its_own() throws Exception {
        for (var clause : StandardClauses.all()) {
            ClauseSource.read(clause.heading());
            ClauseSource.read(clause.body());
            Condition.read(clause.condition());
            assertThat(clause.label()).as(clause.key()).isNotEmpty();
            assertThat(clause.law().isEmpty()
                            || LegalReferences.find(clause.law()).isPresent())
                    .as(clause.law())
                    .isTrue();
        }
        assertThat(StandardClauses.all()).extracting(Clause::label).doesNotHaveDuplicates();
    }

    @Test
    void a_clause_that_asks_for_the_state_of_the_law_tells_why() throws Exception {
        for (var clause : StandardClauses.all()) {
            var asked = EnumSet.noneOf(Fact.class);
            asked.addAll(Condition.read(clause.condition()).asked());
            asked.addAll(ClauseSource.read(clause.body()).asked());
            asked.retainAll(Set.of(Fact.BEFORE_2022, Fact.SINCE_2022));
            if (!asked.isEmpty()) {
                assertThat(clause.motive()).as(clause.key()).isNotEmpty();
            }
        }
    }

    @Test
    void a_file_of_clauses_is_read_as_it_was_written() throws Exception {
        assertThat(ClauseFile.read(ClauseFile.write(StandardClauses.all()))).isEqualTo(StandardClauses.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bonjour~ligne 1, un fichier de clauses commence par",
                "== a\npartie: nulle part\n\nx~ligne 2, la partie de la clause",
                "== a\npartie articles\n\nx~ligne 2, une ligne « nom : valeur »",
                "== a\npartie: articles\nniveau: 3\n\nx~ligne 2, le niveau"
            })
    void a_file_that_holds_no_clauses_is_refused_with_the_line(String tried) {
        var parts = tried.split("~");
        assertThatThrownBy(() -> ClauseFile.read(parts[0]))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        refused -> assertThat(Words.FRENCH.say(refused.reason()).replace('\u00A0', ' '))
                                .startsWith(parts[1]));
    }

    @Test
    void every_fact_and_every_slot_is_named_in_both_languages() {
        for (var words : Set.of(Words.FRENCH, Words.ENGLISH)) {
            for (var fact : Fact.values()) {
                assertThat(words.say(fact.label())).isNotEmpty();
            }
            for (var slot : Slot.values()) {
                assertThat(words.say(slot.label())).isNotEmpty();
            }
        }
    }
}
