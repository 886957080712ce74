package fr.conventio.model.passing;

import fr.conventio.model.document.ActFiles;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.verification.ActVerifier;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks into an act before it is signed: the whole of it, and everything that came before. */
public final class ReviewAct {
    private final ActFiles acts;
    private final ActVerifier verifier;
    private final SigningDesk desk;
    private final PassedActs passed;

    public ReviewAct(ActFiles acts, ActVerifier verifier, SigningDesk desk, PassedActs passed) {
        this.acts = acts;
        this.verifier = verifier;
        this.desk = desk;
        this.passed = passed;
    }

    /**
     * An act by itself.
     *
     * @param trusted the authorities that the officer trusts
     * @throws fr.conventio.model.table.UnreadableFileException when it is no act, or not as it was printed
     */
    public ActReview of(Path act, Set<X509Certificate> trusted, Progress progress) {
        return of(act, Optional.empty(), trusted, progress);
    }

    /** An act that came in a passing file, which stays open until all is done. */
    public ActReview of(OpenedPacket opened, Set<X509Certificate> trusted, Progress progress) {
        return of(opened.act(), Optional.of(opened.packet()), trusted, progress);
    }

    private ActReview of(Path act, Optional<Packet> packet, Set<X509Certificate> trusted, Progress progress) {
        var fingerprint = desk.fingerprint(act);
        var opened = acts.open(act, progress);
        var order = SigningOrder.of(opened.act().roster().parties());
        var expectation =
                new Expectation(order.signers(), packet.map(Packet::signed).orElse(0), trusted, false);
        var found = verifier.verify(act, expectation, progress);
        var refusals = new ArrayList<Message>();
        found.allFaults().map(Fault::message).forEach(refusals::add);
        packet.ifPresent(told -> {
            refusals.addAll(PacketRules.contradictions(told, order, found));
            if (!desk.begins(act, told.unsigned())) {
                refusals.add(Message.of("passing.other_original"));
            }
            refusals.addAll(seenHere(told));
        });
        return new ActReview(
                act,
                fingerprint,
                opened,
                order,
                found,
                packet,
                refusals.stream().distinct().toList());
    }

    private List<Message> seenHere(Packet packet) {
        int here = passed.lastTurn(packet.round());
        return here > packet.signed() ? List.of(Message.of("passing.older_copy", (long) here)) : List.of();
    }
}
