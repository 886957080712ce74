package fr.conventio.reports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.corpus.Corpora;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read in a process of their own, which may die of them. */
class IsolatedSourceTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void what_the_other_process_reads_is_what_is_read_here() throws Exception {
        for (var name : List.of("xls", "csv, tab", "hidden sheet", "service in a merged column")) {
            var file = Files.write(folder.resolve("effectifs"), Corpora.bytes(name));
            assertThat(new IsolatedSource().open(file, ReadOptions.NONE, Progress.NONE))
                    .isEqualTo(new SpreadsheetSource().open(file, ReadOptions.NONE, Progress.NONE));
        }
    }

    @Test
    void a_password_reaches_it_and_a_refusal_comes_back() throws Exception {
        var file = Files.write(folder.resolve("secret"), Corpora.bytes("xlsx, agile password"));
        var source = new IsolatedSource();
        assertRefused(source, file, "file.protected");
        try (var options = ReadOptions.NONE.withPassword("secret".toCharArray())) {
            assertThat(source.open(file, options, Progress.NONE).sheets()).hasSize(1);
        }
    }

    @Test
    void a_process_that_dies_is_a_damaged_file() throws IOException {
        assertRefused(running("System.exit(1);"), text(), "file.damaged");
        assertRefused(running("System.exit(3);"), text(), "file.too_large");
    }

    @Test
    void a_process_caught_in_a_loop_is_ended() throws IOException {
        assertRefused(running("while (true) { Thread.onSpinWait(); }"), text(), "file.too_slow");
    }

    @Test
    void cancelling_ends_it() throws IOException {
        assertThatThrownBy(() -> new IsolatedSource().open(text(), ReadOptions.NONE, (done, total) -> {
                    throw new CancelledException();
                }))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void where_no_process_can_be_started_the_file_is_read_here() throws IOException {
        var nowhere = new IsolatedSource(List.of(folder.resolve("no-java").toString()), Duration.ofSeconds(1));
        assertThat(nowhere.open(text(), ReadOptions.NONE, Progress.NONE).sheets())
                .hasSize(1);
    }

    private Path text() throws IOException {
        return Files.writeString(folder.resolve("a.csv"), "a;b\nc;d", StandardCharsets.UTF_8);
    }

    /** A source whose process does something else than reading. */
    private IsolatedSource running(String statement) throws IOException {
        var program = folder.resolve("Other.java");
        Files.writeString(program, "class Other { public static void main(String[] args) { " + statement + " } }");
        return new IsolatedSource(List.of(JAVA.toString(), program.toString()), Duration.ofSeconds(4));
    }

    private static void assertRefused(IsolatedSource source, Path file, String key) {
        assertThatThrownBy(() -> source.open(file, ReadOptions.NONE, Progress.NONE))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }
}
