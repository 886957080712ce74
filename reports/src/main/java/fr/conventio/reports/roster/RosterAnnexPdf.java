package fr.conventio.reports.roster;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.page.Description;
import fr.conventio.reports.page.Paper;
import java.nio.file.Path;

/** Writes annex 1 as a PDF for the archives that everybody can read: the list, then its totals. */
public final class RosterAnnexPdf {
    /**
     * Writes or replaces the file. The same annex gives the same bytes.
     *
     * @param progress told the posts written
     * @throws fr.conventio.model.document.UnwritableFileException when the file cannot be written
     * @throws fr.conventio.model.work.CancelledException when cancelled; what was there before is still there
     */
    public void write(RosterAnnex annex, Path file, Progress progress) {
        var dossier = annex.dossier();
        var description = new Description(annex.title(), dossier.actTitle(), dossier.effectiveDate());
        WholeFile.write(file, out -> Paper.print(out, description, paper -> print(annex, paper, progress)));
    }

    /** Prints the annex from the paper's present place on, as a file of its own or a part of a larger one. */
    public void print(RosterAnnex annex, Paper paper, Progress progress) {
        new RosterAnnexPdfList(annex, paper).write(progress);
        new RosterAnnexPdfTotals(annex, paper).write();
    }
}
