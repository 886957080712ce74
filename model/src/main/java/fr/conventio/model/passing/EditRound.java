package fr.conventio.model.passing;

import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.round.Notification;
import fr.conventio.model.round.NotificationId;
import fr.conventio.model.round.PartySignature;
import fr.conventio.model.round.PartySignatureId;
import fr.conventio.model.round.Proof;
import fr.conventio.model.round.SignatureState;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.wording.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an officer settles about the round that is under way or complete. */
public final class EditRound {
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
     * @throws UnsignableException when no act was sent, or the party has signed, refused or been filed already
     */
    public static Edit fileScan(Act act, PartyId party, String file, String fingerprint, Instant at) {
        if (act.rounds().of(current(act), party).isPresent()) {
            throw new UnsignableException(Message.of("passing.scan_known", name(act, party)));
        }
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

    /** The first party, in its turn, whose signature the act sent still lacks; a refusal is none. */
    public static Optional<Party> unsigned(Act act) {
        var round = current(act);
        return act.roster().parties().stream()
                .filter(party -> act.rounds()
                        .of(round, party.id())
                        .filter(done -> done.state() != SignatureState.REFUSED)
                        .isEmpty())
                .findFirst();
    }

    /**
     * Somebody was sent the signed act.
     *
     * @throws UnsignableException when no act was sent to be signed, or a party has not signed it: what a prefecture or an
     *     accountant is sent is the act of all
     */
    public static Edit notify(Act act, String recipient, LocalDate sentOn, Proof proof) {
        unsigned(act).ifPresent(party -> {
            throw new UnsignableException(Message.of("passing.not_signed_by", party.name()));
        });
        var told = new Notification(NotificationId.fresh(), current(act).id(), recipient.strip(), sentOn, proof);
        return edit(act, "edit.round.notify", Change.added(told));
    }

    /** It can be shown from now on that somebody was sent the signed act. */
    public static Edit prove(Act act, Notification told, Proof proof) {
        return edit(act, "edit.round.prove", Change.replaced(told, told.proved(proof)));
    }

    private static String name(Act act, PartyId party) {
        return act.roster().parties().stream()
                .filter(one -> one.id().equals(party))
                .map(Party::name)
                .findFirst()
                .orElse("");
    }

    private static Edit edit(Act act, String key, Change<?> change) {
        return new Edit(act.dossier().id(), Message.of(key), List.of(change));
    }

    private static SigningRound current(Act act) {
        return act.rounds().current().orElseThrow(() -> new UnsignableException(Message.of("passing.nothing_sent")));
    }
}
