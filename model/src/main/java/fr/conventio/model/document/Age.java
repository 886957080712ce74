package fr.conventio.model.document;

import fr.conventio.model.act.Act;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a document that was produced stands to the dossier as it is: only what the document shows counts.
 *
 * @param edits that changed what it shows, since it last showed the dossier as it was then
 * @param since when the first of them was made; null when there is none
 */
public record Age(State state, int edits, @Nullable Instant since) {
    /** What can be said of it. */
    public enum State {
        /** Produced again, it would show the same. */
        CURRENT,
        /** The dossier has changed in what it shows. */
        OUTDATED,
        /** The dossier is as it was, but this version of the software prints it otherwise. */
        PRINTED_OTHERWISE,
        /** The dossier has no such document any more. */
        GONE
    }

    /** @param past from the present state on */
    public static Age of(Production made, PastActs past, Press press) {
        if (made.in(past.before(0)).isEmpty()) {
            return new Age(State.GONE, 0, null);
        }
        int edits = 0;
        Instant since = null;
        var imprint = imprint(made, past.before(0), press);
        var after = past.after(made.sequence());
        for (int i = 0; i < after.size() && !imprint.equals(made.imprint()); i++) {
            var before = imprint(made, past.before(i + 1), press);
            if (!before.equals(imprint)) {
                edits++;
                since = after.get(i).at();
            }
            imprint = before;
        }
        if (edits > 0) {
            return new Age(State.OUTDATED, edits, since);
        }
        return new Age(imprint.equals(made.imprint()) ? State.CURRENT : State.PRINTED_OTHERWISE, 0, null);
    }

    /** Empty where a state has no such document. */
    private static String imprint(Production made, Act act, Press press) {
        return made.in(act)
                .map(piece -> press.imprint(piece, made.format(), act))
                .orElse("");
    }

    public boolean isCurrent() {
        return state == State.CURRENT;
    }
}
