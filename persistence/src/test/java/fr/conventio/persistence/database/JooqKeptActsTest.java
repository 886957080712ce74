package fr.conventio.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.signature.Unsigned;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.journal.Digests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is given out as it was kept, or not at all. */
class JooqKeptActsTest {
    @TempDir
    Path folder;

    private Path store;
    private Path act;
    private Unsigned bytes;

    @BeforeEach
    void keep() throws Exception {
        store = folder.resolve("essai.mv.db");
        act = folder.resolve("acte.pdf");
        var content = "%PDF-1.7 l’acte".getBytes(StandardCharsets.UTF_8);
        Files.write(act, content);
        bytes = new Unsigned(
                content.length, HexFormat.of().formatHex(Digests.sha256().digest(content)));
        try (var open = Keepers.safe().open(store)) {
            open.keptActs().keep(act, bytes);
        }
    }

    @Test
    void what_was_kept_is_in_the_store_s_copies_too() throws Exception {
        try (var open = Keepers.safe().open(store)) {
            Filled.with(open);
            open.copyNow(Progress.NONE);
        }
        Keepers.safe().restore(store, Keepers.safe().copiesOf(store).getFirst());
        var out = folder.resolve("dehors.pdf");
        try (var open = Keepers.safe().open(store)) {
            open.keptActs().giveOut(bytes, out);
        }
        assertThat(out).hasSameBinaryContentAs(act);
    }

    @Test
    void a_damaged_file_is_told_and_nothing_is_written() throws Exception {
        var out = Files.writeString(folder.resolve("dehors.pdf"), "avant");
        try (var database = H2Database.open(StoreFiles.of(store), Recipe.SAFE)) {
            database.session()
                    .connection()
                    .createStatement()
                    .execute("update kept_part set content = X'255044462d312e37'");
            assertThatThrownBy(() -> new JooqKeptActs(database.session()).giveOut(bytes, out))
                    .isInstanceOfSatisfying(
                            UnreadableFileException.class,
                            told -> assertThat(told.reason().key()).isEqualTo("passing.kept.damaged"));
        }
        assertThat(out).hasContent("avant");
    }

    @Test
    void a_place_that_cannot_be_written_is_told() {
        try (var open = Keepers.safe().open(store)) {
            assertThatThrownBy(() -> open.keptActs().giveOut(bytes, act.resolve("dedans.pdf")))
                    .isInstanceOf(UnwritableFileException.class);
        }
    }
}
