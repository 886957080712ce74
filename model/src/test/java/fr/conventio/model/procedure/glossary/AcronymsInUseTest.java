package fr.conventio.model.procedure.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcronymsInUseTest {
    private final AcronymsInUse acronyms =
            new AcronymsInUse(List.of(entry("SI"), entry("LR+LA"), entry("Achatpublic"), entry("JOUE"), entry("DCE")));

    private static Acronym entry(String acronym) {
        return new Acronym(AcronymId.fresh(), acronym, "…");
    }

    @Test
    void words_of_capitals_that_the_glossary_lacks_are_told_in_order() {
        assertThat(acronyms.undefined("EMP, GRAND-ANGLE puis l’envoi du DCE au SI"))
                .containsExactly("EMP", "GRAND-ANGLE");
    }

    @Test
    void an_entry_of_two_acronyms_explains_both_whatever_their_order() {
        assertThat(acronyms.undefined("Envoi LA + LR")).isEmpty();
    }

    @Test
    void ordinary_words_and_single_capitals_are_no_acronyms() {
        assertThat(acronyms.undefined("À remettre en A4, avec l’Ordonnateur")).containsExactly("A4");
        assertThat(acronyms.undefined("Étape À part")).isEmpty();
    }

    @Test
    void entries_that_no_text_uses_are_told_and_the_word_si_is_not_the_acronym() {
        assertThat(acronyms.unused(List.of("si besoin", "ACHATPUBLIC", "les LR", "DCE")))
                .extracting(Acronym::acronym)
                .containsExactly("SI", "JOUE");
    }
}
