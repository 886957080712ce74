package fr.conventio.reports.roster;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.StableWorkbook;
import java.nio.file.Path;

/**
 * Writes annex 1 as an Excel workbook: the list, its totals as living formulas, and a sheet about the act. Read again by
 * {@link fr.conventio.model.roster.reading.RosterReader}, it gives the roster it was written from.
 */
public final class RosterAnnexWorkbook {
    /**
     * Writes or replaces the file. The same annex gives the same bytes.
     *
     * @param progress told the posts written
     * @throws fr.conventio.model.document.UnwritableFileException when the file cannot be written
     * @throws fr.conventio.model.work.CancelledException when cancelled; what was there before is still there
     */
    public void write(RosterAnnex annex, Path file, Progress progress) {
        WholeFile.write(file, out -> {
            try (var workbook =
                    new StableWorkbook(annex.title(), annex.dossier().effectiveDate())) {
                fill(annex, workbook, progress);
                workbook.writeTo(out);
            }
        });
    }

    /** Adds the annex's sheets to a workbook. */
    public void fill(RosterAnnex annex, StableWorkbook workbook, Progress progress) {
        var look = new SheetLook(workbook);
        var places = new RosterAnnexWorkbookList(annex, workbook, look).write(progress);
        new RosterAnnexWorkbookTotals(annex, workbook, look, places).write();
        new RosterAnnexWorkbookAct(annex, workbook, look).write();
    }
}
