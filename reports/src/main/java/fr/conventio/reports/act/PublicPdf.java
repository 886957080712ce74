package fr.conventio.reports.act;

import fr.conventio.model.document.PieceKind;
import fr.conventio.model.publication.PublicAct;
import fr.conventio.model.publication.PublicRoster;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.annex.Annexes;
import fr.conventio.reports.page.Description;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.publication.PublicRosterAnnex;
import fr.conventio.reports.tables.TablesPdf;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the act as everybody may see it: agents cannot be recognised, no data are enclosed, and there is nothing to sign. */
public final class PublicPdf {
    /**
     * Writes the file's bytes; the same act gives the same.
     *
     * @throws IOException when the place to write to gives up
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public void write(WholeAct given, OutputStream out, Progress progress) throws IOException {
        var whole = new WholeAct(PublicAct.of(given.act()), given.text());
        var roster = PublicRoster.of(whole.act().roster(), PublicRoster.USUAL_LEAST);
        var portions = new Portions(progress, whole.annexes().size());
        var name = Words.FRENCH.say("public.copy");
        var description =
                new Description(whole.text().title(), name, whole.dossier().effectiveDate());
        Paper.print(out, description, Margins.PORTRAIT, paper -> {
            new ActCover(whole, name).print(paper, ActContents.of(whole));
            new ActBody(whole, null).print(paper);
            for (var piece : whole.annexes()) {
                paper.part(piece.title(), Margins.LANDSCAPE);
                paper.arrive(ActContents.key(piece));
                if (piece.kind() == PieceKind.ROSTER) {
                    var annex = PublicRosterAnnex.describe(whole.dossier(), roster, piece.title());
                    new TablesPdf().print(annex, paper, portions.next());
                } else {
                    Annexes.of(piece, whole.act()).print(paper, portions.next());
                }
            }
        });
    }
}
