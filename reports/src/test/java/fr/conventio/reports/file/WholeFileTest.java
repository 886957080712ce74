package fr.conventio.reports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.CancelledException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_is_replaced_whole_and_its_folder_is_made() throws IOException {
        var file = folder.resolve("new/annexe.xlsx");
        WholeFile.write(file, out -> out.write(new byte[] {1, 2, 3}));
        WholeFile.write(file, out -> out.write(new byte[] {4}));
        assertThat(file).hasBinaryContent(new byte[] {4});
        assertThat(file.getParent()).isDirectoryContaining(file::equals);
        assertOnly(file);
    }

    @Test
    void what_was_there_before_outlives_a_cancelled_writing() throws IOException {
        var file = Files.writeString(folder.resolve("annexe.xlsx"), "before");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new CancelledException();
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(file).hasContent("before");
        assertOnly(file);
    }

    @Test
    void a_full_disk_is_said_in_words_that_name_the_file_and_not_its_folder() throws IOException {
        var file = Files.writeString(folder.resolve("annexe.xlsx"), "before");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    throw new IOException("No space left on device");
                }))
                .isInstanceOfSatisfying(
                        UnwritableFileException.class,
                        refused -> assertThat(Words.FRENCH.say(refused.reason()))
                                .contains("annexe.xlsx")
                                .doesNotContain(folder.toString()));
        assertThat(file).hasContent("before");
        assertOnly(file);
    }

    @Test
    void a_folder_is_never_taken_for_a_file() throws IOException {
        var taken = Files.createDirectory(folder.resolve("annexe.xlsx"));
        assertThatThrownBy(() -> WholeFile.write(taken, out -> out.write(1)))
                .isInstanceOf(UnwritableFileException.class);
        assertOnly(taken);
    }

    @Test
    void a_file_where_the_folder_should_be_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("no-folder"), "");
        assertThatThrownBy(() -> WholeFile.write(file.resolve("annexe.xlsx"), out -> out.write(1)))
                .isInstanceOf(UnwritableFileException.class);
    }

    private static void assertOnly(Path file) throws IOException {
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
