package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.PostField;

/**
 * Cells of one field that say the same, and what they are read as: one decision serves them all.
 *
 * @param written as the cells say it, cleaned
 * @param lines how many say so
 * @param meaning as documents would show it: of a grade or status its full name; empty when it is not understood
 * @param kind how it came to that
 * @param sheet of the first such cell
 * @param row of the first such cell
 */
public record ReadValue(PostField field, String written, int lines, String meaning, Kind kind, String sheet, int row) {
    public enum Kind {
        /** It says just that, or is a known spelling of it. */
        PLAIN,
        /** Read by a rule that may be wrong, or its author was not sure. */
        DOUBTFUL,
        /** Not recognised; a grade or status stays as written. */
        UNKNOWN,
        /** Cannot be the field's value: its lines are refused. */
        REFUSED,
        /** An officer's decision. */
        DECIDED
    }
}
