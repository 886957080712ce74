package fr.conventio.model.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.draft.WordDiff.Kind;
import fr.conventio.model.draft.WordDiff.Stretch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static String text(String before, String after, Kind left) {
        return WordDiff.of(before, after).stream()
                .filter(stretch -> stretch.kind() != left)
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    @Test
    void words_that_are_gone_and_words_that_are_new_are_told_apart() {
        assertThat(WordDiff.of("un chat noir dort", "un chat blanc dort"))
                .containsExactly(
                        new Stretch(Kind.SAME, "un chat "),
                        new Stretch(Kind.REMOVED, "noir"),
                        new Stretch(Kind.ADDED, "blanc"),
                        new Stretch(Kind.SAME, " dort"));
    }

    @Test
    void both_texts_can_be_read_again_from_what_differs() {
        var before = "Les biens restent\nachetés et gérés par chacune des parties.";
        var after = "Les biens sont gérés par la Métropole, pour chacune des trois parties.";
        assertThat(text(before, after, Kind.ADDED)).isEqualTo(before);
        assertThat(text(before, after, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void the_same_text_has_no_difference_and_nothing_is_all_new() {
        assertThat(WordDiff.of("a b", "a b")).containsExactly(new Stretch(Kind.SAME, "a b"));
        assertThat(WordDiff.of("", "a b")).containsExactly(new Stretch(Kind.ADDED, "a b"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void an_excerpt_keeps_a_few_words_around_what_differs() {
        var start = "mot ".repeat(30);
        var end = " fin".repeat(30);
        assertThat(WordDiff.excerpt(start + "noir" + end, start + "blanc" + end, 2))
                .containsExactly(
                        new Stretch(Kind.SAME, "… mot mot "),
                        new Stretch(Kind.REMOVED, "noir"),
                        new Stretch(Kind.ADDED, "blanc"),
                        new Stretch(Kind.SAME, " fin fin… "));
    }

    @Test
    void texts_too_long_to_compare_word_by_word_are_told_whole() {
        var before = "mot ".repeat(2000) + "fin";
        var after = "autre ".repeat(2000) + "fin";
        assertThat(text(before, after, Kind.ADDED)).isEqualTo(before);
        assertThat(text(before, after, Kind.REMOVED)).isEqualTo(after);
    }
}
