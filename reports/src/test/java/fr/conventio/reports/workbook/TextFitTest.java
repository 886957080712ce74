package fr.conventio.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFitTest {
    private final TextFit fit = new TextFit(9, false);

    @Test
    void a_short_text_takes_one_line_and_a_line_break_another() {
        assertThat(fit.lines("", 10)).isEqualTo(1);
        assertThat(fit.lines("Oui", 10)).isEqualTo(1);
        assertThat(fit.lines("Finances\n(30 agents)", 30)).isEqualTo(2);
    }

    @Test
    void a_long_text_wraps_between_words() {
        assertThat(fit.lines("Gestionnaire comptabilité RH et frais de mission", 31))
                .isEqualTo(2);
        assertThat(fit.lines("Gestionnaire comptabilité RH et frais de mission", 80))
                .isEqualTo(1);
    }

    @Test
    void a_word_longer_than_its_column_is_broken() {
        assertThat(fit.lines("W".repeat(100), 10)).isGreaterThan(10);
    }

    @Test
    void the_room_never_shrinks_to_nothing() {
        assertThat(fit.lines("abc", 0.1)).isBetween(1, 4);
        assertThat(fit.height(1)).isBetween(15f, 18f);
    }
}
