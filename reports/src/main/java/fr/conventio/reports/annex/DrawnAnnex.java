package fr.conventio.reports.annex;

import fr.conventio.model.document.Format;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.procedure.ProcedureAnnex;
import fr.conventio.reports.procedure.ProcedureAnnexPdf;
import fr.conventio.reports.procedure.ProcedureAnnexWorkbook;
import fr.conventio.reports.workbook.StableWorkbook;
import java.util.List;

/** The procedure with its timelines. */
record DrawnAnnex(ProcedureAnnex annex) implements Annex {
    @Override
    public void print(Paper paper, Progress progress) {
        new ProcedureAnnexPdf().print(annex, paper, progress);
    }

    @Override
    public void fill(StableWorkbook workbook, Progress progress) {
        new ProcedureAnnexWorkbook().fill(annex, workbook, progress);
    }

    @Override
    public List<?> shown(Format format) {
        return annex.shown();
    }
}
