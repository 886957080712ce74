package fr.conventio.benchmark.contender;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import java.nio.file.Path;

/** The whole act of a dossier with many posts. */
final class LargeAct {
    private LargeAct() {}

    /** @param args the number of posts */
    public static void main(String[] args) {
        var act = WholeExample.act(Integer.parseInt(args[0]));
        new AnnexPress().print(Pieces.of(act).getFirst(), Format.PDF, act, Path.of(""), Progress.NONE);
    }
}
