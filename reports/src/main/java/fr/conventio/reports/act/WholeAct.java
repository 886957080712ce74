package fr.conventio.reports.act;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.ConventionText;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.draft.ComposeConvention;
import fr.conventio.reports.markup.CommonMarkup;
import java.util.List;

/**
 * An act with the text that its data give.
 *
 * @param act what its annexes are made from
 * @param text its body
 */
public record WholeAct(Act act, ConventionText text) {
    /** The act with the text that its own date and data give. */
    public static WholeAct of(Act act) {
        return new WholeAct(act, new ComposeConvention(new CommonMarkup()).of(act));
    }

    Dossier dossier() {
        return act.dossier();
    }

    /** The annexes in their order. */
    List<Piece> annexes() {
        return Pieces.of(act).stream().filter(piece -> piece.annex() > 0).toList();
    }

    /** All that has a workbook of its own: the tables of articles, then the annexes. */
    List<Piece> tables() {
        return Pieces.of(act).stream().filter(piece -> !piece.kind().isWhole()).toList();
    }
}
