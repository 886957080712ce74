package fr.conventio.benchmark.contender;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import java.nio.file.Path;

/** The workbooks that stand inside the example's act. */
final class ExampleWorkbooks {
    private ExampleWorkbooks() {}

    /** @param args the folder */
    public static void main(String[] args) {
        var act = WholeExample.act();
        for (var piece : Pieces.of(act)) {
            if (!piece.kind().isWhole()) {
                new AnnexPress().print(piece, Format.XLSX, act, Path.of(args[0]), Progress.NONE);
            }
        }
    }
}
