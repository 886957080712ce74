package fr.conventio.benchmark.contender;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import java.nio.file.Path;

/** Our annex 1. */
final class Annex {
    private Annex() {}

    /** @param args PDF or XLSX; the number of posts */
    public static void main(String[] args) {
        var annex = LargeRoster.annex(Integer.parseInt(args[1]));
        var piece = new Piece(PieceKind.ROSTER, 1, null, annex.title(), "annexe-1");
        var act = Act.of(annex.dossier(), annex.roster());
        new AnnexPress().print(piece, Format.valueOf(args[0]), act, Path.of(""), Progress.NONE);
    }
}
