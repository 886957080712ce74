package fr.conventio.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTest {
    private static final String LETTERS =
            " \u00A0\u202F\u00AD\u200B\t\nabzAZÉéœçe\u0301\u0327–’«»-/09.°½ﬁ\u2028\u2011\u007F\u0085ẞ";

    @Test
    void a_text_is_cleaned_of_odd_spaces_and_invisible_signs() {
        assertThat(Plain.clean("\uFEFF  Adjt\u00A0adm\u200B \n Pal ")).isEqualTo("Adjt adm Pal");
        assertThat(Plain.clean("E\u0301te\u0301")).isEqualTo("Été");
        assertThat(Plain.clean(" ")).isEmpty();
    }

    @Test
    void two_spellings_of_a_word_fold_to_one() {
        assertThat(Plain.fold("Employeur d’origine")).isEqualTo(Plain.fold("EMPLOYEUR D'ORIGINE"));
        assertThat(Plain.fold("  Catégorie : ")).isEqualTo("categorie");
        assertThat(Plain.fold("- / -")).isEmpty();
    }

    @Test
    void the_quick_ways_give_what_the_slow_ones_give() {
        var random = new Random(5);
        for (int trial = 0; trial < 20_000; trial++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(Plain.clean(text.toString())).isEqualTo(slowlyCleaned(text.toString()));
            assertThat(Plain.fold(text.toString())).isEqualTo(slowlyFolded(text.toString()));
        }
    }

    @Test
    void every_letter_folds_the_quick_way_as_the_slow_one() {
        for (char c = 0; c < 0x3000; c++) {
            var text = "a" + c + "b";
            assertThat(Plain.fold(text)).as("U+%04X", (int) c).isEqualTo(slowlyFolded(text));
        }
    }

    private static String slowlyCleaned(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\r]]", "")
                .replaceAll("[\\s\\u00A0\\u202F\\u2007\\p{Zs}]+", " ")
                .strip();
    }

    private static String slowlyFolded(String text) {
        return Normalizer.normalize(slowlyCleaned(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
