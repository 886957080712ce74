package fr.conventio.model.passing;

import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.round.Notification;
import fr.conventio.model.round.NotificationId;
import fr.conventio.model.round.PartySignature;
import fr.conventio.model.round.PartySignatureId;
import fr.conventio.model.round.SignatureState;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.wording.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What an officer settles about the round that is under way or complete. */
public final class EditRound {
    /** How the sentences begin that tell what was done about a round. */
    private static final String KEYS = "edit.round.";

    private EditRound() {}

    /** The act was taken back: it may be sent anew as it is now. */
    public static Edit withdraw(Act act) {
        var round = current(act);
        return edit(act, "edit.round.withdraw", Change.replaced(round, round.asWithdrawn()));
    }

    /**
     * A party signed on paper, and the scan is filed as what it is.
     *
     * @param file its name
     * @param fingerprint of it (SHA-256, hexadecimal)
     */
    public static Edit fileScan(Act act, PartyId party, String file, String fingerprint, Instant at) {
        var scanned = new PartySignature(
                PartySignatureId.fresh(),
                current(act).id(),
                party,
                SignatureState.SCANNED,
                at,
                file,
                "",
                null,
                fingerprint,
                "");
        return edit(act, "edit.round.scan", Change.added(scanned));
    }

    /** Somebody was sent the signed act. */
    public static Edit notify(Act act, String recipient, LocalDate sentOn, String proof) {
        var told =
                new Notification(NotificationId.fresh(), current(act).id(), recipient.strip(), sentOn, proof.strip());
        return edit(act, "edit.round.notify", Change.added(told));
    }

    /** How many of a dossier's entries changed what the act shows after it was sent. */
    public static int editsSince(SigningRound round, List<JournalEntry> entries) {
        return (int) entries.stream()
                .filter(entry -> entry.sequence() > round.revision())
                .filter(entry -> entry.kind() != EntryKind.HAPPENING)
                .filter(entry -> !entry.what().key().startsWith(KEYS))
                .count();
    }

    private static Edit edit(Act act, String key, Change<?> change) {
        return new Edit(act.dossier().id(), Message.of(key), List.of(change));
    }

    private static SigningRound current(Act act) {
        return act.rounds().current().orElseThrow();
    }
}
