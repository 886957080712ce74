package fr.conventio.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.dossier.DossierId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenActsFolderTest {
    private static final Instant MORNING = Instant.parse("2026-11-27T08:00:00Z");

    @TempDir
    private Path home;

    @Test
    void nothing_is_known_of_an_act_that_was_never_read() {
        assertThat(new SeenActsFolder(home.resolve("seen")).last(DossierId.fresh()))
                .isEmpty();
    }

    @Test
    void the_last_version_of_each_dossier_is_kept_for_its_owner_alone() throws IOException {
        var folder = home.resolve("seen");
        var dossier = DossierId.fresh();
        var act = Files.writeString(home.resolve("acte.pdf"), "première");
        var seen = new SeenActsFolder(folder);

        seen.saw(dossier, act, MORNING, true);
        Files.writeString(act, "seconde");
        seen.saw(DossierId.fresh(), act, MORNING, false);
        seen.saw(dossier, act, MORNING.plusSeconds(60), false);

        var last = new SeenActsFolder(folder).last(dossier).orElseThrow();
        assertThat(last.act()).hasContent("seconde");
        assertThat(last.at()).isEqualTo(MORNING.plusSeconds(60));
        assertThat(last.signed()).isFalse();
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(last.act())))
                .isEqualTo("rw-------");
    }

    @Test
    void files_of_other_names_are_passed_over() throws IOException {
        var dossier = DossierId.fresh();
        Files.writeString(home.resolve(dossier.value() + "_hier_read.pdf"), "acte");

        assertThat(new SeenActsFolder(home).last(dossier)).isEmpty();
    }
}
