package fr.conventio.model.passing;

import fr.conventio.model.signature.Signer;
import fr.conventio.model.wording.Message;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * One of several acts that are to be signed in one go.
 *
 * @param file as it was chosen: the act itself, or the passing file it travels in
 * @param review what was found of it; empty when it cannot be read as an act
 * @param refusal why it cannot be signed; empty when it can
 */
public record Candidate(Path file, Optional<ActReview> review, Optional<Message> refusal) {
    /** @param others those before it in the list: nobody signs the same act twice */
    public static Candidate of(Path file, ActReview review, Collection<Candidate> others) {
        return new Candidate(file, Optional.of(review), refusal(review, others));
    }

    /** What is no act of Conventio, or not as it was written. */
    public static Candidate unreadable(Path file, Message reason) {
        return new Candidate(file, Optional.empty(), Optional.of(reason));
    }

    private static Optional<Message> refusal(ActReview review, Collection<Candidate> others) {
        var first = review.refusals().stream().findFirst();
        if (first.isPresent()) {
            return first;
        }
        if (review.next().isEmpty()) {
            return Optional.of(review.packet().map(Packet::asked).orElseGet(() -> Message.of("passing.complete")));
        }
        var dossier = review.opened().act().dossier().id();
        return others.stream()
                .filter(other -> other.review()
                        .filter(known -> known.opened().act().dossier().id().equals(dossier))
                        .isPresent())
                .findFirst()
                .map(other ->
                        Message.of("passing.twice", String.valueOf(other.file().getFileName())));
    }

    /** Whose turn it is, where it can be signed. */
    public Optional<Signer> next() {
        return refusal.isPresent() ? Optional.empty() : review.flatMap(ActReview::next);
    }
}
