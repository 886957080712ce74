package fr.conventio.model.round;

import fr.conventio.model.identity.Happening;
import fr.conventio.model.identity.Renewal;
import java.time.LocalDate;

/**
 * Somebody was sent the signed act.
 *
 * @param recipient who, in the officer's words
 * @param proof how that can be shown, which may come days later
 */
public record Notification(NotificationId id, SigningRoundId round, String recipient, LocalDate sentOn, Proof proof)
        implements Happening {
    @Override
    public Notification renewed(Renewal ids) {
        return new Notification(
                new NotificationId(ids.of(id)), new SigningRoundId(ids.of(round)), recipient, sentOn, proof);
    }

    public Notification proved(Proof newProof) {
        return new Notification(id, round, recipient, sentOn, newProof);
    }
}
