package fr.conventio.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.round.SigningRoundId;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassedActsFileTest {
    @TempDir
    private Path folder;

    @Test
    void the_last_turn_signed_here_is_remembered_for_each_round() {
        var file = folder.resolve("data").resolve("signed-here.txt");
        var round = SigningRoundId.fresh();
        assertThat(new PassedActsFile(file).lastTurn(round)).isZero();

        new PassedActsFile(file).signed(round, 1);
        new PassedActsFile(file).signed(round, 3);
        new PassedActsFile(file).signed(SigningRoundId.fresh(), 4);

        assertThat(new PassedActsFile(file).lastTurn(round)).isEqualTo(3);
    }

    @Test
    void a_line_that_was_cut_off_tells_nothing() throws Exception {
        var file = folder.resolve("signed-here.txt");
        var round = SigningRoundId.fresh();
        Files.writeString(file, round.value() + " 2\n" + round.value() + " ");
        assertThat(new PassedActsFile(file).lastTurn(round)).isEqualTo(2);
    }
}
