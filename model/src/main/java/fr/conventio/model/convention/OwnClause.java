package fr.conventio.model.convention;

import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A clause that no library knows.
 *
 * @param after the key of the clause it follows; empty to open its part
 * @param position among those that follow the same clause, from 0
 * @param level 1 for an article, 2 for a sub-article, 0 without a number
 */
public record OwnClause(
        OwnClauseId id, Part part, String after, int position, int level, String heading, String condition, String body)
        implements Entity {

    /** The key under which it stands among the clauses. */
    public String key() {
        return id.value().toString();
    }

    public Clause clause() {
        return new Clause(key(), part, level, heading, condition, body);
    }

    @Override
    public OwnClause renewed(Renewal ids) {
        return new OwnClause(
                new OwnClauseId(ids.of(id)), part, ids.in(after), position, level, heading, condition, body);
    }

    public OwnClause worded(String newHeading, String newCondition, String newBody) {
        return new OwnClause(id, part, after, position, level, newHeading, newCondition, newBody);
    }
}
