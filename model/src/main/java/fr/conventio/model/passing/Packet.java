package fr.conventio.model.passing;

import fr.conventio.model.round.SigningRoundId;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.signature.Unsigned;
import fr.conventio.model.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a passing file tells about the act inside it. Nothing of it is believed: all but refusals is compared with the act
 * itself.
 *
 * @param round whom it comes home to
 * @param title of the act
 * @param file the name of the act's file
 * @param unsigned what the act's bytes were before anybody signed
 * @param fingerprint of the act as it is inside (SHA-256, hexadecimal)
 * @param order who signs
 * @param steps what was done so far, the first first
 */
public record Packet(
        SigningRoundId round,
        String title,
        String file,
        Unsigned unsigned,
        String fingerprint,
        SigningOrder order,
        List<Step> steps) {
    /** The ending of a passing file's name. */
    public static final String EXTENSION = "passe";

    public Packet {
        steps = List.copyOf(steps);
    }

    /** Whether a file is called as passing files are. */
    public static boolean isNameOf(Path file) {
        return file.toString().endsWith("." + EXTENSION);
    }

    /** How many have signed, as it is told. */
    public int signed() {
        return (int) steps.stream().filter(Step.Signed.class::isInstance).count();
    }

    /** The refusal that ended the round. */
    public Optional<Step.Refused> refusal() {
        return steps.stream()
                .filter(Step.Refused.class::isInstance)
                .map(Step.Refused.class::cast)
                .findFirst();
    }

    /** Whose turn it is; nobody's when all have signed or somebody has refused. */
    public Optional<Signer> next() {
        return refusal().isPresent() ? Optional.empty() : order.next(signed());
    }

    /** What is asked now, and of whom. */
    public Message asked() {
        return refusal()
                .map(refused -> Message.of("passing.asked.refused", party(refused.turn()), refused.reason()))
                .or(() -> next().map(Packet::asked))
                .orElseGet(() -> Message.of("passing.asked.home"));
    }

    private static Message asked(Signer signer) {
        return signer.name().isEmpty()
                ? Message.of("passing.asked.party", signer.party())
                : Message.of("passing.asked.sign", signer.party(), signer.name());
    }

    private String party(int turn) {
        return order.signers().stream()
                .filter(signer -> signer.turn() == turn)
                .findFirst()
                .map(Signer::party)
                .orElse("");
    }

    /** With one more step, and the act as it is after it. */
    public Packet after(Step step, String newFingerprint) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Packet(round, title, file, unsigned, newFingerprint, order, more);
    }
}
