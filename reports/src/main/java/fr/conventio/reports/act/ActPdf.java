package fr.conventio.reports.act;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.annex.Annexes;
import fr.conventio.reports.page.Description;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the whole act as one PDF for the archives that everybody can read: title and contents, the text with the fields in
 * which it is signed and the digests of the annexes, the annexes themselves; and inside it the workbooks and the data it was
 * made from.
 */
public final class ActPdf {
    /**
     * Writes the file's bytes; the same act gives the same.
     *
     * @throws IOException when the place to write to gives up
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public void write(WholeAct whole, OutputStream out, Progress progress) throws IOException {
        var dossier = whole.dossier();
        var portions =
                new Portions(progress, whole.tables().size() + whole.annexes().size());
        var enclosures = Enclosures.of(whole, portions);
        var description = new Description(whole.text().title(), "", dossier.effectiveDate());
        Paper.print(out, description, Margins.PORTRAIT, paper -> {
            enclosures.files().forEach(paper::attach);
            new ActCover(whole, "").print(paper, ActContents.of(whole));
            new ActBody(whole, enclosures).print(paper);
            for (var piece : whole.annexes()) {
                paper.part(piece.title(), Margins.LANDSCAPE);
                paper.arrive(ActContents.key(piece));
                Annexes.of(piece, whole.act()).print(paper, portions.next());
            }
        });
    }
}
