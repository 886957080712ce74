package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.wording.French;
import java.util.List;
import java.util.function.Predicate;

/** Which number each annex has, for texts that speak of it. */
final class AnnexNumbers {
    private final List<Piece> pieces;
    private final Act act;

    AnnexNumbers(Act act) {
        this.act = act;
        this.pieces = Pieces.of(act);
    }

    List<Piece> annexes() {
        return pieces.stream().filter(piece -> piece.annex() > 0).toList();
    }

    List<Integer> numbers(PieceKind kind) {
        return numbers(piece -> piece.kind() == kind);
    }

    private List<Integer> numbers(Predicate<Piece> wanted) {
        return annexes().stream().filter(wanted).map(Piece::annex).toList();
    }

    List<Integer> sheets() {
        return numbers(PieceKind.IMPACT);
    }

    /** The sheets of those whom the carrier employs already. */
    List<Integer> sheetsOfCarrier() {
        return sheets(sheet -> isCarriers(sheet));
    }

    List<Integer> sheetsOfTransferred() {
        return sheets(sheet -> !isCarriers(sheet));
    }

    private List<Integer> sheets(Predicate<ImpactSheet> wanted) {
        var ids = act.impacts().sheets().stream()
                .filter(wanted)
                .map(ImpactSheet::id)
                .toList();
        return numbers(piece -> ids.contains(piece.subject()));
    }

    private boolean isCarriers(ImpactSheet sheet) {
        return Members.of(act)
                .carrier()
                .filter(carrier -> sheet.group().employers().contains(carrier.id()))
                .isPresent();
    }

    /** "annexe 1", "annexes 2 et 3". */
    static String written(List<Integer> numbers) {
        var list = French.enumeration(numbers.stream().map(String::valueOf).toList());
        return numbers.isEmpty() ? "" : (numbers.size() > 1 ? "annexes\u00A0" : "annexe\u00A0") + list;
    }
}
