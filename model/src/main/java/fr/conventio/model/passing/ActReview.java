package fr.conventio.model.passing;

import fr.conventio.model.document.OpenedAct;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.wording.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An act as it was looked into before it is signed.
 *
 * @param file where it is
 * @param fingerprint of the file that was looked into: no other is signed
 * @param opened the act that the file was printed from
 * @param order who signs, as the act itself says
 * @param found what its signatures are worth
 * @param packet what the passing file told, where it came in one
 * @param refusals why nobody can sign it; empty when somebody can
 */
public record ActReview(
        Path file,
        String fingerprint,
        OpenedAct opened,
        SigningOrder order,
        Verification found,
        Optional<Packet> packet,
        List<Message> refusals) {
    public ActReview {
        refusals = List.copyOf(refusals);
    }

    /** Whose turn it is; nobody's when the act cannot be signed, or needs no more signature. */
    public Optional<Signer> next() {
        boolean isRefused = packet.flatMap(Packet::refusal).isPresent();
        return refusals.isEmpty() && !isRefused ? order.next(found.signatures().size()) : Optional.empty();
    }
}
