package fr.conventio.model.convention;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A clause that is not printed although its facts hold.
 *
 * @param clause its key
 * @param reason in the officer's words, never empty
 */
public record LeftOutClause(LeftOutClauseId id, String clause, String reason) implements Entity {
    @Override
    public LeftOutClause renewed(Renewal ids) {
        return new LeftOutClause(new LeftOutClauseId(ids.of(id)), ids.in(clause), reason);
    }
}
