package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    Path home;

    @Test
    void a_rehearsal_without_a_dossier_ends_at_once_and_is_not_called_done() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var rehearsal = new Rehearsal(desktop.stage(), desktop.session());
            desktop.robot.interact(rehearsal::begin);
            desktop.await(() -> !desktop.stage().isShowing());
            assertThat(rehearsal.isDone()).isFalse();
        }
    }
}
