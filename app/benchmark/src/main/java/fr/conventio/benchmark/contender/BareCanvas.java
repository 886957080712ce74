package fr.conventio.benchmark.contender;

import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.roster.BarePdf;
import java.nio.file.Path;

/** The annex' texts drawn on iText's canvas, without tags, lines or wrapping. */
final class BareCanvas {
    private BareCanvas() {}

    /** @param args the file; the number of posts */
    public static void main(String[] args) {
        var annex = LargeRoster.annex(Integer.parseInt(args[1]));
        WholeFile.write(Path.of(args[0]), out -> BarePdf.write(annex, out));
    }
}
