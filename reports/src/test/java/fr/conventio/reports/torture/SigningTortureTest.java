package fr.conventio.reports.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills; fifty by {@code mvn -Ptorture -pl reports -am verify}. */
class SigningTortureTest {
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    @Test
    void a_process_killed_while_signing_leaves_the_act_as_it_was_and_no_damaged_file() throws Exception {
        var left = new SigningTorture(folder, 7).kill(KILLS);
        assertThat(left.kills()).isEqualTo(KILLS);
        assertThat(left.damaged()).isZero();
        assertThat(left.touched()).isZero();
    }
}
