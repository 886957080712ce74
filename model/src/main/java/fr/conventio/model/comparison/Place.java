package fr.conventio.model.comparison;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.wording.Message;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a line stands in the act.
 *
 * @param kind {@link PieceKind#ACT} for the text itself
 * @param sheet of an impact sheet; otherwise null
 */
record Place(PieceKind kind, @Nullable ImpactSheetId sheet) {
    static Place of(PieceKind kind) {
        return new Place(kind, null);
    }

    /** As the act calls it now, or called it when it still had it. */
    Message title(Act now, Act before) {
        return kind == PieceKind.ACT
                ? Message.of("comparison.part.text")
                : Stream.of(now, before)
                        .flatMap(act -> Pieces.of(act).stream())
                        .filter(piece -> piece.kind() == kind && Objects.equals(piece.subject(), sheet))
                        .findFirst()
                        .map(piece -> Message.of("comparison.said", piece.title()))
                        .orElseGet(() -> Message.of("comparison.part." + kind.name()));
    }
}
