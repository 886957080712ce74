package fr.conventio.reports.annex;

import fr.conventio.model.document.Format;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.roster.RosterAnnex;
import fr.conventio.reports.roster.RosterAnnexPdf;
import fr.conventio.reports.roster.RosterAnnexWorkbook;
import fr.conventio.reports.workbook.StableWorkbook;
import java.util.List;

/** The list of posts. */
record ListedAnnex(RosterAnnex annex) implements Annex {
    @Override
    public void print(Paper paper, Progress progress) {
        new RosterAnnexPdf().print(annex, paper, progress);
    }

    @Override
    public void fill(StableWorkbook workbook, Progress progress) {
        new RosterAnnexWorkbook().fill(annex, workbook, progress);
    }

    @Override
    public List<?> shown(Format format) {
        return annex.shown(format == Format.XLSX);
    }
}
