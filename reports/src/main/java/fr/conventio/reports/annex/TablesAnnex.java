package fr.conventio.reports.annex;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.tables.TablesDocument;
import fr.conventio.reports.tables.TablesPdf;
import fr.conventio.reports.tables.TablesWorkbook;
import fr.conventio.reports.workbook.StableWorkbook;

/** An annex made of tables, on paper and as sheets. */
record TablesAnnex(TablesDocument paper, TablesDocument workbook) implements Annex {
    static TablesAnnex of(TablesDocument both) {
        return new TablesAnnex(both, both);
    }

    @Override
    public void print(Paper on, Progress progress) {
        new TablesPdf().print(paper, on, progress);
    }

    @Override
    public void fill(StableWorkbook file, Progress progress) {
        new TablesWorkbook().fill(workbook, file, progress);
    }
}
