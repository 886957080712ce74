package fr.conventio.benchmark.contender;

import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.nio.file.Path;

/** Our reading of a roster, judged line by line, without a store. */
final class ReadAndJudge {
    private ReadAndJudge() {}

    /** @param args the file */
    public static void main(String[] args) {
        var reading = new ReadRoster(new SpreadsheetSource()).read(Path.of(args[0]), Roster.EMPTY, Progress.NONE);
        System.out.println("accepted " + reading.posts().size());
    }
}
