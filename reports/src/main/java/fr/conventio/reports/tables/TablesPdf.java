package fr.conventio.reports.tables;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.page.Description;
import fr.conventio.reports.page.Lettering;
import fr.conventio.reports.page.Paper;
import java.nio.file.Path;

/** Writes a document of tables as a PDF for the archives that everybody can read. */
public final class TablesPdf {
    private static final double BELOW_NOTES = 12;
    private static final double BELOW_PART = 20;
    private static final double BELOW_SUBTITLE = 6;
    private static final double BELOW_PROSE = 5;
    private static final double LEAST_PROSE = 3 * Lettering.PROSE.leading();

    /**
     * Writes or replaces the file. The same document gives the same bytes.
     *
     * @param progress told the rows written
     * @throws fr.conventio.model.document.UnwritableFileException when the file cannot be written
     * @throws fr.conventio.model.work.CancelledException when cancelled; what was there before is still there
     */
    public void write(TablesDocument document, Path file, Progress progress) {
        var description = new Description(document.title(), document.subject(), document.date());
        WholeFile.write(
                file,
                out -> Paper.print(out, description, paper -> {
                    paper.bookmark(document.title());
                    print(document, paper, progress);
                }));
    }

    /** Prints the document from the paper's present place on, as a file of its own or a part of a larger one. */
    public void print(TablesDocument document, Paper paper, Progress progress) {
        paper.title(document.title(), Lettering.TITLE);
        paper.down(2);
        paper.paragraph(document.subject(), Lettering.NOTE);
        document.notes().forEach(note -> paper.paragraph(note, Lettering.NOTE));
        paper.down(BELOW_NOTES);
        var steps = new RowSteps(progress, document.rows());
        boolean first = true;
        for (var part : document.parts()) {
            if (!first && !part.sheet().isEmpty()) {
                paper.newSheet();
            } else if (!first) {
                paper.down(BELOW_PART);
            }
            first = false;
            print(part, paper, steps);
        }
        steps.end();
    }

    /** Prints one part from the paper's present place on. */
    public void print(Part part, Paper paper, Progress progress) {
        print(part, paper, new RowSteps(progress, part.rows()));
    }

    private static void print(Part part, Paper paper, RowSteps steps) {
        var table = part.table() == null ? null : new PaperTable(part.table(), paper);
        if (!part.subtitle().isEmpty()) {
            double following = table == null || !part.prose().isEmpty() ? LEAST_PROSE : table.leastHeight();
            paper.keep(Lettering.SUBTITLE.leading() + BELOW_SUBTITLE + following);
            paper.bookmark(part.subtitle());
            paper.subtitle(part.subtitle(), Lettering.SUBTITLE);
            paper.down(BELOW_SUBTITLE);
        }
        for (var prose : part.prose()) {
            switch (prose) {
                case Prose.Paragraph paragraph -> paper.prose(paragraph.text(), Lettering.PROSE);
                case Prose.Bullets bullets -> paper.bullets(bullets.items(), Lettering.PROSE);
            }
            paper.down(BELOW_PROSE);
        }
        if (table != null) {
            if (!part.prose().isEmpty()) {
                paper.down(BELOW_PROSE);
            }
            table.print(steps);
        }
    }
}
