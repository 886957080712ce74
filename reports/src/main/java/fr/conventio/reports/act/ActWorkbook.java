package fr.conventio.reports.act;

import fr.conventio.model.document.Piece;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.annex.Annexes;
import fr.conventio.reports.workbook.StableWorkbook;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the tables of the whole act as one workbook; each sheet's name begins with its annex or article. */
public final class ActWorkbook {
    /**
     * Writes the file's bytes; the same act gives the same.
     *
     * @throws IOException when the place to write to gives up
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public void write(WholeAct whole, OutputStream out, Progress progress) throws IOException {
        var pieces = whole.tables();
        var portions = new Portions(progress, pieces.size());
        try (var workbook =
                new StableWorkbook(whole.text().title(), whole.dossier().effectiveDate())) {
            for (var piece : pieces) {
                workbook.begin(word(piece));
                Annexes.of(piece, whole.act()).fill(workbook, portions.next());
            }
            workbook.writeTo(out);
        }
    }

    private static String word(Piece piece) {
        return piece.annex() == 0
                ? Words.FRENCH.say("act.workbook.article")
                : Words.FRENCH.say("act.workbook.annex", piece.annex());
    }
}
