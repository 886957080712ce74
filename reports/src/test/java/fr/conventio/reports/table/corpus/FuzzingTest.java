package fr.conventio.reports.table.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files end in a table or in a named reason, never in anything else. The profile {@code fuzz} makes the long run of
 * it, of {@code -Dfuzz.inputs} files from {@code -Dfuzz.first} on, with a heap of 512 MiB.
 */
class FuzzingTest {
    private static final long INPUTS = Long.getLong("fuzz.inputs", 600);
    private static final long FIRST = Long.getLong("fuzz.first", 1);

    @TempDir
    private Path folder;

    @Test
    void every_damaged_file_is_read_or_refused_by_name_in_time() throws Exception {
        var fuzzing = new Fuzzing(folder);
        for (long number = FIRST; number < FIRST + INPUTS; number++) {
            fuzzing.run(number);
            assertThat(Duration.ofNanos(fuzzing.slowestNanos))
                    .as("damage %d", fuzzing.slowest)
                    .isLessThan(Duration.ofSeconds(10));
        }
        System.out.printf(
                "%d damaged files with a heap of %d MiB, slowest %d ms (damage %d): %s%n",
                INPUTS,
                Runtime.getRuntime().maxMemory() >> 20,
                fuzzing.slowestNanos / 1_000_000,
                fuzzing.slowest,
                fuzzing.outcomes);
        assertThat(fuzzing.outcomes.keySet()).allMatch(key -> key.equals("read") || key.matches("(file|import)\\..+"));
        assertThat(fuzzing.outcomes).containsKeys("read", "file.damaged");
    }
}
