package fr.conventio.model.document;

import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Happening;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.wording.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was produced once, and the state of the dossier that it shows.
 *
 * @param subject of an impact sheet; otherwise null
 * @param title as it was headed then
 * @param imprint of what it shows, see {@link Press#imprint}
 * @param digest of its file: SHA-256 in hexadecimal
 * @param sequence of the journal entry that was the last one then
 */
public record Production(
        ProductionId id,
        PieceKind kind,
        @Nullable ImpactSheetId subject,
        Format format,
        String title,
        String imprint,
        String digest,
        long sequence,
        Instant at)
        implements Happening {

    @Override
    public Production renewed(Renewal ids) {
        var newSubject = subject == null ? null : new ImpactSheetId(ids.of(subject));
        return new Production(
                new ProductionId(ids.of(id)), kind, newSubject, format, title, imprint, digest, sequence, at);
    }

    /** Notes that documents were produced; the dossier stays as it is. */
    public static Edit noted(DossierId dossier, List<Production> made) {
        var what = made.size() == 1
                ? Message.of(
                        "produced.one",
                        made.getFirst().title(),
                        made.getFirst().format().name())
                : Message.of("produced.many", (long) made.size());
        return new Edit(
                dossier, what, made.stream().<Change<?>>map(Change::added).toList());
    }

    /** Whether it is one of that document, whatever its number and title are by now. */
    public boolean isOf(Piece piece) {
        return kind == piece.kind() && (subject == null ? piece.subject() == null : subject.equals(piece.subject()));
    }

    /** This document as another state of the dossier has it; empty where it has none. */
    Optional<Piece> in(Act act) {
        return Pieces.of(act).stream().filter(this::isOf).findFirst();
    }
}
