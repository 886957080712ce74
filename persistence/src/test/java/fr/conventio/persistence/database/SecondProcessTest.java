package fr.conventio.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.store.StoreCopy;
import fr.conventio.model.store.StoreLockedException;
import fr.conventio.model.work.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real processes and one store. */
class SecondProcessTest {
    @TempDir
    Path folder;

    private Path file;
    private StoreCopy copy;
    private Process holder;

    @BeforeEach
    void another_process_holds_the_store() throws IOException {
        file = folder.resolve("essai");
        try (var store = Keepers.safe().open(file)) {
            Filled.with(store);
            copy = store.copyNow(Progress.NONE);
        }
        holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).isEqualTo("1");
    }

    @AfterEach
    void kill() throws InterruptedException {
        holder.destroyForcibly().waitFor();
    }

    @Test
    void a_second_process_is_told_who_holds_the_store() {
        assertThatThrownBy(() -> Keepers.safe().open(file))
                .isInstanceOfSatisfying(
                        StoreLockedException.class,
                        refused -> assertThat(refused.holder()).contains("pid " + holder.pid()));
    }

    @Test
    void a_store_in_use_is_not_restored() {
        assertThatThrownBy(() -> Keepers.safe().restore(file, copy)).isInstanceOf(StoreLockedException.class);
    }

    @Test
    void a_holder_that_dies_lets_go_of_the_store() throws InterruptedException {
        kill();
        try (var store = Keepers.safe().open(file)) {
            assertThat(store.dossiers().findAll()).hasSize(1);
        }
    }
}
