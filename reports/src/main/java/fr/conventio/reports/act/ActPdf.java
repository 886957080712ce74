package fr.conventio.reports.act;

import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.annex.Annexes;
import fr.conventio.reports.page.ContentsLine;
import fr.conventio.reports.page.Description;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.tables.TablesPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the whole act as one PDF for the archives that everybody can read: title and contents, the text with the fields in
 * which it is signed, the annexes, the digests; and inside it the workbooks and the data it was made from.
 */
public final class ActPdf {
    private static final String DIGESTS = "digests";

    /**
     * Writes the file's bytes; the same act gives the same.
     *
     * @throws IOException when the place to write to gives up
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public void write(WholeAct whole, OutputStream out, Progress progress) throws IOException {
        var dossier = whole.dossier();
        var portions = new Portions(progress, whole.tables().size() + whole.annexes().size());
        var enclosures = Enclosures.of(whole, portions);
        var description = new Description(whole.text().title(), "", dossier.effectiveDate());
        Paper.print(out, description, Margins.PORTRAIT, paper -> {
            enclosures.files().forEach(paper::attach);
            new ActCover(whole).print(paper, contents(whole));
            new ActBody(whole).print(paper);
            for (var piece : whole.annexes()) {
                paper.part(piece.title(), Margins.LANDSCAPE);
                paper.arrive(key(piece.annex()));
                Annexes.of(piece, whole.act()).print(paper, portions.next());
            }
            paper.part(DigestPage.title(), Margins.PORTRAIT);
            paper.arrive(DIGESTS);
            new TablesPdf().print(DigestPage.describe(whole, enclosures), paper, Progress.NONE);
        });
    }

    private static String key(int annex) {
        return "annex-" + annex;
    }

    private static List<ContentsLine> contents(WholeAct whole) {
        var lines = new ArrayList<ContentsLine>();
        for (var block : whole.text().blocks()) {
            if (block instanceof TextBlock.Heading heading) {
                lines.add(new ContentsLine(ActBody.key(lines.size()), heading.level(), heading.printed()));
            }
        }
        whole.annexes().forEach(piece -> lines.add(new ContentsLine(key(piece.annex()), 1, piece.title())));
        lines.add(new ContentsLine(DIGESTS, 1, DigestPage.title()));
        return lines;
    }
}
