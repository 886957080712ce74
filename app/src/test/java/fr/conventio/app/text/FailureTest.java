package fr.conventio.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.store.StoreNewerException;
import fr.conventio.model.store.StorePathException;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void a_store_of_a_newer_conventio_says_what_to_do() {
        assertThat(Failure.sentence(new StoreNewerException(), Texts.FRENCH))
                .contains("version plus récente", "Mettez Conventio à jour", "n’a pas été modifié");
    }

    @Test
    void a_path_that_cannot_hold_a_store_says_why() {
        assertThat(Failure.sentence(new StorePathException(), Texts.FRENCH)).contains("point-virgule");
    }

    @Test
    void an_edit_that_was_refused_says_why() {
        var refused = new RefusedEditException(Message.of("refusal.party.employs", "CCAS", 1L));
        assertThat(Failure.sentence(refused, Texts.FRENCH)).contains("employeur d’origine d’un poste");
    }

    @Test
    void what_nobody_foresaw_names_its_kind_and_not_its_text() {
        assertThat(Failure.sentence(new IllegalStateException("Mme Martin"), Texts.FRENCH))
                .contains("IllegalStateException")
                .doesNotContain("Martin");
    }

    @Test
    void a_full_disk_is_told_as_a_matter_of_the_disk_whoever_met_it() {
        var full = new IOException("No space left on device");
        assertThat(Failure.sentence(new UncheckedIOException(full), Texts.FRENCH))
                .contains("place libre")
                .doesNotContain("IOException", "No space");
        assertThat(Failure.sentence(new IllegalStateException(new UncheckedIOException(full)), Texts.ENGLISH))
                .contains("free space");
    }
}
