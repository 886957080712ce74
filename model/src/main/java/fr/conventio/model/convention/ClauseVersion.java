package fr.conventio.model.convention;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * The house's wording of a standard clause, which itself stays available.
 *
 * @param clause the standard clause's key
 */
public record ClauseVersion(ClauseVersionId id, String clause, String heading, String body) implements Entity {
    @Override
    public ClauseVersion renewed(Renewal ids) {
        return new ClauseVersion(new ClauseVersionId(ids.of(id)), clause, heading, body);
    }
}
