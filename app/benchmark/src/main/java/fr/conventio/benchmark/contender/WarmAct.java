package fr.conventio.benchmark.contender;

import fr.conventio.model.document.Format;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import java.nio.file.Path;
import java.util.Locale;

/** The whole act of the example again and again in one process: how long one takes once the program is warm. */
final class WarmAct {
    private static final int COLD = 8;
    private static final double NANOS = 1e9;

    private WarmAct() {}

    public static void main(String[] args) {
        var act = WholeExample.act();
        var piece = Pieces.of(act).getFirst();
        var press = new AnnexPress();
        for (int i = 0; i < COLD; i++) {
            press.print(piece, Format.PDF, act, Path.of(""), Progress.NONE);
        }
        long start = System.nanoTime();
        press.print(piece, Format.PDF, act, Path.of(""), Progress.NONE);
        System.out.printf(Locale.ROOT, "warm %.4f%n", (System.nanoTime() - start) / NANOS);
    }
}
