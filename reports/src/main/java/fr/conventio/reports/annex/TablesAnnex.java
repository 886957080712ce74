package fr.conventio.reports.annex;

import fr.conventio.model.document.Format;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.tables.TablesDocument;
import fr.conventio.reports.tables.TablesPdf;
import fr.conventio.reports.tables.TablesWorkbook;
import fr.conventio.reports.workbook.StableWorkbook;
import java.util.List;

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

    @Override
    public List<?> shown(Format format) {
        return List.of(format == Format.XLSX ? workbook : paper);
    }
}
