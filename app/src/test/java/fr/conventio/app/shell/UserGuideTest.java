package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user guide, in target/guide. */
class UserGuideTest {
    @TempDir
    Path home;

    @Test
    void the_guide_is_written_with_the_picture_of_every_room_and_none_of_an_earlier_guide() throws Exception {
        var guide = UserGuide.GUIDE;
        var stale = Files.writeString(Files.createDirectories(guide).resolve("stale.png"), "of an earlier guide");
        UserGuide.make(home, guide);
        assertThat(stale).doesNotExist();
        assertThat(Files.readString(guide.resolve("guide.html")))
                .contains(
                        "<h2 id=\"roster\">Effectifs</h2>",
                        "<img src=\"roster.png\"",
                        "<img src=\"home.png\"",
                        "<img src=\"import.png\"");
        assertThat(guide.resolve("guide.pdf")).isNotEmptyFile();
    }
}
