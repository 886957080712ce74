package fr.conventio.benchmark.contender;

import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.nio.file.Path;

/** Our reading of a file, whole and checked, before anything is asked about its meaning. */
final class ReadFile {
    private ReadFile() {}

    /** @param args the file */
    public static void main(String[] args) {
        var file = new SpreadsheetSource().open(Path.of(args[0]), ReadOptions.NONE, Progress.NONE);
        int rows = file.sheets().stream().mapToInt(sheet -> sheet.rows().size()).sum();
        System.out.println("rows " + rows);
    }
}
