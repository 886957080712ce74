package fr.conventio.model.passing;

import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.round.PartySignature;
import fr.conventio.model.round.PartySignatureId;
import fr.conventio.model.round.SignatureState;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.round.SigningRounds;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.signature.Unsigned;
import fr.conventio.model.store.KeptActs;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes into the dossier what became of the act that was sent: who has signed, and who has refused. */
public final class BringHome {
    private final SigningDesk desk;

    public BringHome(SigningDesk desk) {
        this.desk = desk;
    }

    /**
     * What the dossier learns from an act that came back, by itself or in its passing file.
     *
     * @param kept where the signed act is kept with its dossier, when it has more than the one that is there
     * @return an edit, empty when it tells nothing new
     * @throws UnsignableException when it is not the act that was sent, an earlier state of it, or another copy than the one
     *     that is known
     */
    public Edit edit(Act dossier, ActReview review, KeptActs kept) {
        review.refusals().stream().findFirst().ifPresent(reason -> {
            throw new UnsignableException(reason);
        });
        var rounds = dossier.rounds();
        var round = round(rounds, review);
        refuseOlder(rounds, round, review);
        var changes = new ArrayList<Change<?>>();
        var parties = review.opened().act().roster().parties();
        for (int turn = 0; turn < review.found().signatures().size(); turn++) {
            var found = review.found().signatures().get(turn);
            learn(rounds, signed(round, parties.get(turn).id(), found), changes);
        }
        review.packet()
                .flatMap(Packet::refusal)
                .ifPresent(refused -> learn(
                        rounds, refused(round, parties.get(refused.turn() - 1).id(), refused), changes));
        var bytes = desk.unsigned(review.file());
        if (hasMore(round, review, bytes)) {
            kept.keep(review.file(), bytes);
            changes.add(Change.replaced(round, round.keeping(bytes)));
        }
        return new Edit(dossier.dossier().id(), Message.of("edit.round.home"), changes);
    }

    private SigningRound round(SigningRounds rounds, ActReview review) {
        var current = rounds.current();
        if (current.isEmpty()
                || !desk.begins(review.file(), current.get().unsigned())
                || review.packet()
                        .filter(packet -> !packet.round().equals(current.get().id()))
                        .isPresent()) {
            throw new UnsignableException(Message.of("passing.not_sent"));
        }
        return current.get();
    }

    /** Whether an act is the one that is kept, and something behind it: a signature, or the answers of authorities. */
    private boolean hasMore(SigningRound round, ActReview review, Unsigned bytes) {
        var before = Objects.requireNonNullElse(round.kept(), round.unsigned());
        return !bytes.equals(round.kept()) && desk.begins(review.file(), before);
    }

    private static void refuseOlder(SigningRounds rounds, SigningRound round, ActReview review) {
        long known = rounds.of(round).stream()
                .filter(signature -> signature.state() == SignatureState.SIGNED)
                .count();
        int signed = review.found().signatures().size();
        if (signed < known) {
            throw new UnsignableException(Message.of("verification.rolled_back", known, (long) signed));
        }
    }

    private static void learn(SigningRounds rounds, PartySignature told, List<Change<?>> changes) {
        var round = rounds.find(told.round()).orElseThrow();
        var known = rounds.of(round, told.party());
        if (known.isEmpty()) {
            changes.add(Change.added(told));
            return;
        }
        var before = known.get();
        if (before.state() != told.state() || !before.fingerprint().equals(told.fingerprint())) {
            throw new UnsignableException(Message.of("passing.other_copy", told.name()));
        }
        // A copy from before it was preserved proves less, and takes nothing back.
        if (isHigher(told.level(), before.level())) {
            changes.add(Change.replaced(before, before.atLevel(told.level())));
        }
    }

    private static boolean isHigher(@Nullable SignatureLevel told, @Nullable SignatureLevel known) {
        return told != null && (known == null || told.compareTo(known) > 0);
    }

    private static PartySignature signed(SigningRound round, PartyId party, SignatureFinding found) {
        return new PartySignature(
                PartySignatureId.fresh(),
                round.id(),
                party,
                SignatureState.SIGNED,
                found.at().orElse(round.begun()),
                found.holder(),
                found.issuer(),
                found.level(),
                found.fingerprint(),
                "");
    }

    private static PartySignature refused(SigningRound round, PartyId party, Step.Refused refused) {
        return new PartySignature(
                PartySignatureId.fresh(),
                round.id(),
                party,
                SignatureState.REFUSED,
                refused.at(),
                refused.name(),
                "",
                null,
                "",
                refused.reason());
    }
}
