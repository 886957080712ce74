package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.TableSource;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;

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
     * Reads a file as it is understood without anybody's help.
     *
     * @param base the dossier's roster, or one with parties alone, or {@link Roster#EMPTY} to make a dossier from the file
     * @param rules tell the service of lines that name their section alone
     * @throws fr.conventio.model.table.UnreadableFileException when the file holds no table of posts that can be read
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public RosterReading read(Path file, Roster base, SectionRules rules, Progress progress) {
        var opened = SideBySide.apart(source.open(file, ReadOptions.NONE, progress));
        return new JudgeRoster(base, rules).read(opened, TableFinder.understand(opened), Decisions.NONE, progress);
    }
}
