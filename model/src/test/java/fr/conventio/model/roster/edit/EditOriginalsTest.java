package fr.conventio.model.roster.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.example.DijonExample;
import fr.conventio.model.journal.RefusedEditException;
import org.junit.jupiter.api.Test;

class EditOriginalsTest {
    @Test
    void a_number_is_settled_and_an_empty_text_unsettles_it() throws RefusedEditException {
        var dossier = DijonExample.dossier();
        assertThat(EditOriginals.write(dossier, " 24 ").changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo(dossier.withOriginals(24)));
        assertThat(EditOriginals.write(dossier, "").changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo(dossier.withOriginals(null)));
        assertThat(EditOriginals.write(dossier, "3").isEmpty()).isTrue();
    }
}
