package fr.conventio.reports.press;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.Press;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.roster.RosterAnnex;
import fr.conventio.reports.roster.RosterAnnexPdf;
import fr.conventio.reports.roster.RosterAnnexWorkbook;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Prints annex 1. */
public final class AnnexPress implements Press {
    private static final int ROSTER = 1;

    @Override
    public SortedSet<Integer> annexes() {
        return new TreeSet<>(Set.of(ROSTER));
    }

    @Override
    public SortedSet<Format> formats() {
        return new TreeSet<>(Set.of(Format.XLSX, Format.PDF));
    }

    @Override
    public String fileName(int annex, Format format) {
        if (annex != ROSTER) {
            throw new IllegalArgumentException("no annex " + annex);
        }
        return RosterAnnex.FILE_NAME + "." + format.extension();
    }

    @Override
    public Path print(int annex, Format format, Dossier dossier, Roster roster, Path folder, Progress progress) {
        var file = folder.resolve(fileName(annex, format));
        var described = new RosterAnnex(dossier, roster);
        switch (format) {
            case XLSX -> new RosterAnnexWorkbook().write(described, file, progress);
            case PDF -> new RosterAnnexPdf().write(described, file, progress);
        }
        return file;
    }
}
