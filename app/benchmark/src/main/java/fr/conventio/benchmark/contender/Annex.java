package fr.conventio.benchmark.contender;

import fr.conventio.model.document.Format;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import java.nio.file.Path;

/** Our annex 1. */
final class Annex {
    private Annex() {}

    /** @param args PDF or XLSX; the number of posts */
    public static void main(String[] args) {
        var annex = LargeRoster.annex(Integer.parseInt(args[1]));
        new AnnexPress().print(1, Format.valueOf(args[0]), annex.dossier(), annex.roster(), Path.of(""), Progress.NONE);
    }
}
