package fr.conventio.model.round;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import java.time.LocalDate;

/**
 * Somebody was sent the signed act.
 *
 * @param recipient who, in the officer's words
 * @param proof how that can be shown: a receipt's number, a file's name; empty while there is none
 */
public record Notification(NotificationId id, SigningRoundId round, String recipient, LocalDate sentOn, String proof)
        implements Entity {
    @Override
    public Notification renewed(Renewal ids) {
        return new Notification(
                new NotificationId(ids.of(id)), new SigningRoundId(ids.of(round)), recipient, sentOn, proof);
    }

    public Notification proved(String newProof) {
        return new Notification(id, round, recipient, sentOn, newProof);
    }
}
