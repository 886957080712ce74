package fr.conventio.app.signature;

import fr.conventio.app.desk.Passing;
import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.passing.ActReview;
import fr.conventio.model.passing.EditRound;
import fr.conventio.model.passing.FrozenRevision;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.round.Notification;
import fr.conventio.model.round.PartySignature;
import fr.conventio.model.round.Proof;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The round of the open dossier: sent, come home, taken back. Runs without a window. */
final class RoundViewModel {
    private final OpenDossier dossier;
    private final Tools tools;

    RoundViewModel(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    private Act act() {
        return dossier.picture().get().act();
    }

    /** The parties of which nothing is known yet, in their turn. */
    List<PartyId> waiting() {
        var act = act();
        return act.rounds().current().stream()
                .flatMap(round -> act.roster().parties().stream()
                        .map(Party::id)
                        .filter(party -> act.rounds().of(round, party).isEmpty()))
                .toList();
    }

    /** The party whose turn it is. */
    Optional<PartyId> next() {
        return waiting().stream().findFirst();
    }

    /** How the dossier stands to the act that was sent: what was done about the round itself is no edit. */
    Message standing(SigningRound round) {
        return FrozenRevision.standing(round, dossier.picture().get().entries());
    }

    /** Whether the dossier has departed from the act that was sent. */
    boolean hasDeparted(SigningRound round) {
        return !FrozenRevision.departure(round, dossier.picture().get().entries())
                .isNone();
    }

    /** Prints the act, seals the packet and begins the round. */
    void send(Path target) {
        var picture = dossier.picture().get();
        var now = Instant.now(tools.desk().clock());
        tools.paper()
                .run(
                        tools.texts().get("signatures.sending"),
                        progress -> Passing.folder(folder -> tools.desk()
                                .sendAct()
                                .send(
                                        picture.act(),
                                        picture.entries().getLast(),
                                        dossier.keptActs(),
                                        now,
                                        folder,
                                        target,
                                        progress)),
                        edit -> apply(edit, "signatures.sent", String.valueOf(target.getFileName())),
                        tools::tell);
    }

    /** Takes home what a packet or a signed act tells. */
    void take(Path file) {
        tools.paper()
                .run(
                        tools.texts().get("signing.reading"),
                        progress -> learned(file, progress),
                        edit -> {
                            if (edit.isEmpty()) {
                                tools.notices().show(Notice.done(tools.texts().get("signatures.known")));
                            } else {
                                apply(
                                        edit,
                                        "signatures.taken",
                                        edit.changes().stream()
                                                .filter(change -> change.subject() instanceof PartySignature)
                                                .count());
                            }
                        },
                        tools::tell);
    }

    private Edit learned(Path file, Progress progress) {
        var book = tools.desk().signatures();
        var trusted = book.trust().certificates();
        if (Packet.isNameOf(file)) {
            try (var opened = book.packets().open(file, progress)) {
                return learned(tools.desk().reviewAct().of(opened, trusted, progress));
            }
        }
        return learned(tools.desk().reviewAct().of(file, trusted, progress));
    }

    private Edit learned(ActReview review) {
        return tools.desk().signatures().bringHome().edit(act(), review, dossier.keptActs());
    }

    private void apply(Edit edit, String told, Object about) {
        dossier.edit(act -> edit);
        tools.notices().show(Notice.done(tools.texts().get(told, about)));
    }

    /** The round of which the act's file is kept. */
    Optional<SigningRound> kept() {
        return act().rounds().kept();
    }

    /** Writes the kept act, with the signatures that came home. */
    void giveOut(Path target) {
        kept().map(SigningRound::kept)
                .ifPresent(kept -> tools.paper()
                        .run(
                                progress -> {
                                    dossier.keptActs().giveOut(kept, target);
                                    return target;
                                },
                                written -> tools.notices()
                                        .show(Notice.done(tools.texts()
                                                .get("signatures.given", String.valueOf(target.getFileName())))),
                                tools::tell));
    }

    void withdraw() {
        dossier.edit(EditRound::withdraw);
    }

    /** Files a scan as the original that the next party signed by hand. */
    void fileScan(Path scan) {
        next().ifPresent(party -> tools.paper()
                .run(
                        progress -> tools.desk().signatures().signing().fingerprint(scan),
                        fingerprint -> dossier.edit(act -> EditRound.fileScan(
                                act,
                                party,
                                String.valueOf(scan.getFileName()),
                                fingerprint,
                                Instant.now(tools.desk().clock()))),
                        tools::tell));
    }

    /** Whether the act sent is the act of all, and may be sent on. */
    boolean isSignedByAll() {
        return EditRound.unsigned(act()).isEmpty();
    }

    LocalDate today() {
        return tools.desk().today();
    }

    /** Notes that somebody was sent the signed act; the proof comes later. */
    void notify(String recipient, LocalDate on) {
        dossier.edit(act -> EditRound.notify(act, recipient, on, Proof.NONE));
    }

    /**
     * Notes how it can be shown that somebody was sent the signed act.
     *
     * @param reference the receipt's number; empty for none
     * @param received the day that the receipt tells
     * @param receipt its file, of which the name and the fingerprint are kept
     */
    void prove(Notification told, String reference, @Nullable LocalDate received, Optional<Path> receipt) {
        tools.paper()
                .run(
                        progress -> new Proof(
                                reference.strip(),
                                received,
                                receipt.map(file -> String.valueOf(file.getFileName()))
                                        .orElse(""),
                                receipt.map(tools.desk().signatures().signing()::fingerprint)
                                        .orElse("")),
                        proof -> dossier.edit(act -> EditRound.prove(act, told, proof)),
                        tools::tell);
    }
}
