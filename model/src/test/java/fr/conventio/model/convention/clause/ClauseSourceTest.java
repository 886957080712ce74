package fr.conventio.model.convention.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Words;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseSourceTest {
    private static String under(String text, Fact... facts) throws Exception {
        return ClauseSource.read(text).under(Set.of(facts));
    }

    @Test
    void a_choice_keeps_the_one_or_the_other_stretch() throws Exception {
        var text = "Les {si ccas}trois{sinon}deux{fin} parties";
        assertThat(under(text, Fact.CCAS)).isEqualTo("Les trois parties");
        assertThat(under(text)).isEqualTo("Les deux parties");
    }

    @Test
    void choices_stand_within_each_other() throws Exception {
        var text = "{si ccas}a{si raci}b{sinon}c{fin}d{sinon}e{fin}";
        assertThat(under(text, Fact.CCAS, Fact.RACI)).isEqualTo("abd");
        assertThat(under(text, Fact.CCAS)).isEqualTo("acd");
        assertThat(under(text, Fact.RACI)).isEqualTo("e");
        assertThat(ClauseSource.read(text).asked()).containsExactlyInAnyOrder(Fact.CCAS, Fact.RACI);
    }

    @Test
    void slots_stay_for_those_who_fill_them() throws Exception {
        assertThat(under("{Porteur}, {loi.cgct}, {article.objet}")).isEqualTo("{Porteur}, {loi.cgct}, {article.objet}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ccas et raci | true | false",
                "ccas ou raci | true | true",
                "non ccas | false | false",
                "non ccas et raci ou avis | false | false",
                "non raci et ccas ou avis | false | true"
            })
    void conditions_are_joined_by_et_ou_and_non(String condition, boolean both, boolean one) throws Exception {
        assertThat(Condition.read(condition).holds(Set.of(Fact.CCAS, Fact.RACI)))
                .isEqualTo(both);
        assertThat(Condition.read(condition).holds(Set.of(Fact.CCAS))).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "un~{porteurs} | ligne 2, « porteurs » n’est pas un champ connu.",
                "{loi.99-999} | ligne 1, « loi.99-999 » n’est pas un champ connu.",
                "~~{si ccass}a{fin} | ligne 3, « ccass » n’est pas un fait connu.",
                "a {si ccas}b~c | ligne 1, ce « si … » n’a pas de « fin ».",
                "a~{fin} | ligne 2, « fin » ne suit aucun « si … ».",
                "{si ccas}a{sinon}b{sinon}c{fin} | ligne 1, « sinon » ne suit aucun « si … ».",
                "a { b | ligne 1, une accolade n’est pas refermée",
                "a } b | ligne 1, une accolade n’est pas refermée",
                "{} | ligne 1, une accolade n’est pas refermée, ou ne contient rien."
            })
    void what_cannot_be_read_is_told_with_its_line(String text, String reason) {
        assertThatThrownBy(() -> ClauseSource.read(text.replace('~', '\n')))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        refused -> assertThat(Words.FRENCH.say(refused.reason()).replace('\u00A0', ' '))
                                .startsWith(reason));
    }
}
