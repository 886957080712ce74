package fr.conventio.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final Lettering TEXT = new Lettering(Weight.REGULAR, true, 10, 12, Ink.TEXT);

    private final Typesetter typesetter = new Typesetter();

    @Test
    void lines_are_never_wider_than_their_room() {
        for (var text :
                new String[] {"Chargé de mission auprès du directeur", "Anticonstitutionnellement", "a/b-c", "😀😀😀😀"
                }) {
            for (double width = 12; width < 200; width += 7) {
                assertThat(typesetter.set(text, TEXT, width).width()).isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void lines_break_between_words_and_after_hyphens() {
        assertThat(typesetter.set("Directeur général adjoint", TEXT, 60).size()).isEqualTo(3);
        assertThat(typesetter.set("Vice-présidente", TEXT, 60).size()).isEqualTo(2);
        assertThat(typesetter.set("10\u00A0agents", TEXT, 30).size())
                .as("one word, broken for want of room")
                .isEqualTo(2);
    }

    @Test
    void a_line_break_is_kept() {
        assertThat(typesetter.set("un\n\ndeux\r\ntrois", TEXT, 500).size()).isEqualTo(4);
        assertThat(typesetter.set("un\ndeux", TEXT, 500).width())
                .isEqualTo(typesetter.set("deux", TEXT, 500).width());
    }

    @Test
    void tabular_figures_are_as_wide_as_each_other() {
        double one = typesetter.set("1111", TEXT, 500).width();
        assertThat(typesetter.set("8888", TEXT, 500).width()).isEqualTo(one);
        var plain = new Lettering(Weight.REGULAR, false, 10, 12, Ink.TEXT);
        assertThat(typesetter.set("1111", plain, 500).width()).isLessThan(one);
    }

    @Test
    void what_no_font_has_is_known_as_such() {
        assertThat(typesetter.set("≤ ✓ Ÿ 😀", TEXT, 500).isKnown()).isTrue();
        assertThat(typesetter.set("中", TEXT, 500).isKnown()).isFalse();
        assertThat(typesetter.set("\uE000", TEXT, 500).isKnown()).isFalse();
    }

    @Test
    void nothing_shapeless_is_set() {
        assertThat(typesetter.set("\u0000\u200B\u202E\uFFFF\uD800", TEXT, 500).size())
                .isZero();
        assertThat(typesetter.set("e\u0301", TEXT, 500).width())
                .isEqualTo(typesetter.set("é", TEXT, 500).width());
    }

    @Test
    void a_text_too_long_for_its_line_is_shortened_there_only() {
        var fitted = typesetter.fitted("Convention de services communs", TEXT, 80);
        assertThat(fitted.size()).isEqualTo(1);
        assertThat(fitted.width()).isBetween(60.0, 80.0);
        assertThat(fitted.text()).endsWith("…");
        assertThat(typesetter.fitted("Convention", TEXT, 80).text()).isEqualTo("Convention");
    }
}
