package fr.conventio.reports.act;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import java.nio.file.Path;

/** The whole act of Dijon, printed. */
final class PrintedAct {
    static final Act DIJON = DijonAct.act();

    private PrintedAct() {}

    static Path print(Act act, PieceKind kind, Format format, Path folder) {
        var piece = Pieces.of(act).stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
        return new AnnexPress().print(piece, format, act, folder, Progress.NONE);
    }

    static Path pdf(Act act, Path folder) {
        return print(act, PieceKind.ACT, Format.PDF, folder);
    }
}
