package fr.conventio.reports.annex;

import fr.conventio.model.document.Format;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.workbook.StableWorkbook;
import java.util.List;

/** A document of an act that goes on paper and into a workbook, as a file of its own or as a part of a larger one. */
public interface Annex {
    /** Prints it from the paper's present place on. */
    void print(Paper paper, Progress progress);

    /** Adds its sheets to a workbook. */
    void fill(StableWorkbook workbook, Progress progress);

    /** What is seen of it on paper or in its workbook, as values: the same where the same is seen. */
    List<?> shown(Format format);
}
