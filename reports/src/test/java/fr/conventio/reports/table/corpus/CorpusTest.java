package fr.conventio.reports.table.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.Decisions;
import fr.conventio.model.roster.reading.IgnoredRow;
import fr.conventio.model.roster.reading.JudgeRoster;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.roster.reading.SideBySide;
import fr.conventio.model.roster.reading.TableFinder;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as senders make them, in every format and many layouts, and files made to harm: each is read as it must be. */
class CorpusTest {
    private static final List<PostField> SHOWN = List.of(
            PostField.SERVICE,
            PostField.FUNCTION,
            PostField.STATUS,
            PostField.CATEGORY,
            PostField.GRADE,
            PostField.WORKING_TIME,
            PostField.TRANSFER,
            PostField.TRANSFER_DATE);

    @TempDir
    private Path folder;

    static Stream<String> names() {
        return Corpus.files().keySet().stream();
    }

    @Test
    void there_are_sixty_files_and_more() {
        assertThat(Corpus.files()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_file_is_read_as_it_must_be(String name) throws Exception {
        var entry = Corpus.files().get(name);
        // The name tells nothing: all have one extension, and most are something else.
        var file = Files.write(folder.resolve("effectifs.dat"), entry.bytes().make());
        assertThat(outcome(file, entry.password())).isEqualTo(entry.expected());
        assertThat(file).hasBinaryContent(entry.bytes().make().length == 0 ? new byte[0] : Files.readAllBytes(file));
    }

    private static Expected outcome(Path file, String password) {
        try (var options =
                password.isEmpty() ? ReadOptions.NONE : ReadOptions.NONE.withPassword(password.toCharArray())) {
            var opened = SideBySide.apart(new SpreadsheetSource().open(file, options, Progress.NONE));
            var reading = new JudgeRoster(Roster.EMPTY, SectionRules.NONE)
                    .read(opened, TableFinder.understand(opened), Decisions.NONE, Progress.NONE);
            return new Expected(
                    posts(reading),
                    reading.refused().stream()
                            .map(cell -> cell.cell() + " " + cell.reason().key())
                            .toList(),
                    reading.doubts().stream()
                            .map(doubt -> doubt.cell() + " " + doubt.unclear().key())
                            .toList(),
                    reading.ignored().stream().map(IgnoredRow::row).toList(),
                    "");
        } catch (UnreadableFileException e) {
            return Expected.fails(e.reason().key());
        }
    }

    private static List<String> posts(RosterReading reading) {
        var roster = new Roster(reading.newParties(), reading.newServices(), reading.posts());
        var cells = new PostCells(roster);
        return reading.posts().stream()
                .map(post -> SHOWN.stream()
                        .map(field -> cells.text(post, field).replace('\u00A0', ' '))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    /**
     * @param bytes made anew for each use
     * @param password given with the file; empty for none
     */
    record Entry(Making bytes, String password, Expected expected) {}

    /** Makes a file. */
    @FunctionalInterface
    interface Making {
        byte[] make() throws Exception;
    }

    static Map.Entry<String, Entry> file(String name, Making bytes, Expected expected) {
        return locked(name, "", bytes, expected);
    }

    static Map.Entry<String, Entry> locked(String name, String password, Making bytes, Expected expected) {
        return Map.entry(name, new Entry(bytes, password, expected));
    }
}
