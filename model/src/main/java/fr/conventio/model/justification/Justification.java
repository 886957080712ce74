package fr.conventio.model.justification;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * Why a finding is to stay as it is, on record. Who said so and when stands in the journal.
 *
 * @param finding the identity of the finding
 * @param reason in the officer's words, never empty
 */
public record Justification(JustificationId id, String finding, String reason) implements Entity {
    @Override
    public Justification renewed(Renewal ids) {
        return new Justification(new JustificationId(ids.of(id)), ids.in(finding), reason);
    }

    public Justification withReason(String newReason) {
        return new Justification(id, finding, newReason);
    }
}
