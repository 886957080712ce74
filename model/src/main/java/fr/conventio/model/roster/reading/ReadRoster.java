package fr.conventio.model.roster.reading;

import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.TableSource;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads and judges a whole file of posts. Nothing is taken: that is another, described edit. */
public final class ReadRoster {
    private final TableSource source;

    public ReadRoster(TableSource source) {
        this.source = source;
    }

    /** Reads a file whose lines name their services. */
    public RosterReading read(Path file, Roster base, Progress progress) {
        return read(file, base, SectionRules.NONE, progress);
    }

    /**
     * @param base the dossier's roster, or one with parties alone, or {@link Roster#EMPTY} to make a dossier from the file
     * @param rules tell the service of lines that name their section alone
     * @throws fr.conventio.model.table.UnreadableFileException when the file holds no table of posts that can be read
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public RosterReading read(Path file, Roster base, SectionRules rules, Progress progress) {
        var reader = new RosterReader(base, rules);
        source.read(file, reader, progress);
        return reader.result();
    }

    /** Reads the example's file just as an officer's. */
    public RosterReading readExample(Roster base, Progress progress) {
        try {
            var folder = Files.createTempDirectory("conventio-");
            var file = folder.resolve(DijonExample.ROSTER_FILE);
            try (var roster = DijonExample.openRoster()) {
                Files.copy(roster, file, StandardCopyOption.REPLACE_EXISTING);
                return read(file, base, progress);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
