package fr.conventio.model.draft;

import fr.conventio.model.convention.clause.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A clause as a dossier drafts it.
 *
 * @param clause in the words that count: the house's where there are such
 * @param standard what the library says; null for a clause of the dossier's own
 * @param number of the article, "2.1"; empty for what bears none or is not printed
 * @param body its text under the dossier's facts, in light markup with unfilled slots
 */
public record DraftedClause(
        Clause clause, @Nullable Clause standard, State state, String number, String heading, String body) {
    /** Whether a clause is printed. */
    public enum State {
        PRINTED,
        /** Its facts do not hold. */
        NOT_NOW,
        /** Somebody left it out, with a reason. */
        LEFT_OUT
    }

    public String key() {
        return clause.key();
    }

    public boolean isPrinted() {
        return state == State.PRINTED;
    }

    /** True when the dossier says it in words of its own. */
    public boolean isReworded() {
        return standard != null && !standard.equals(clause);
    }
}
