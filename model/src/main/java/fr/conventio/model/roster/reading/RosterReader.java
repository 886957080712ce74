package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a roster from rows that come from anywhere, as it is understood without anybody's help. */
public final class RosterReader implements Consumer<SourceRow> {
    private final JudgeRoster judge;
    private final List<SourceRow> rows = new ArrayList<>();

    /** @param base the dossier's roster, whose services and parties the lines may name */
    public RosterReader(Roster base) {
        this(base, SectionRules.NONE);
    }

    /** @param rules tell the service of lines that name their section alone */
    public RosterReader(Roster base, SectionRules rules) {
        this.judge = new JudgeRoster(base, rules);
    }

    @Override
    public void accept(SourceRow row) {
        rows.add(row);
    }

    /**
     * Judges every line.
     *
     * @throws fr.conventio.model.table.UnreadableFileException when no table of posts is there, or a column that is needed is
     *     missing
     */
    public RosterReading result() {
        var file = SourceFile.of("", rows);
        return judge.read(file, TableFinder.understand(file), Decisions.NONE, Progress.NONE);
    }
}
