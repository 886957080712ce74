package fr.conventio.model.impact.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenPostsTest {
    private final Roster roster = DijonRoster.roster();

    @Test
    void numbers_and_runs_are_read_and_written_alike() throws RefusedEditException {
        var posts = ChosenPosts.read(" 17; 12 , 15 - 18,", roster);
        assertThat(posts).hasSize(5);
        assertThat(ChosenPosts.written(posts, roster)).isEqualTo("12, 15-18");
        assertThat(ChosenPosts.read("", roster)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "256", "18-15", "douze", "1.5"})
    void what_is_no_number_of_a_post_is_refused(String text) {
        assertThatThrownBy(() -> ChosenPosts.read(text, roster))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()))
                                .contains(text)
                                .contains("de 1 à 255"));
    }
}
