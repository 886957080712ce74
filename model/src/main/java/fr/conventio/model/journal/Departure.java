package fr.conventio.model.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How a dossier's state stands to an earlier one: undoing and doing again come to what they leave behind.
 *
 * @param made edits that were made since and stand
 * @param undone edits from before that were undone since
 */
public record Departure(int made, int undone) {
    /** The state is the earlier one. */
    public static final Departure NONE = new Departure(0, 0);

    public boolean isNone() {
        return made == 0 && undone == 0;
    }

    /** All edits by which the two differ. */
    public int edits() {
        return made + undone;
    }

    /**
     * From the state that an entry left to the last one.
     *
     * @param entries all of the dossier's, oldest first
     */
    public static Departure since(long sequence, List<JournalEntry> entries) {
        var reckoning = new Reckoning(sequence);
        entries.forEach(entry -> reckoning.next(entry.sequence(), entry.kind(), entry.target()));
        return reckoning.departure();
    }

    /** Takes the entries of a dossier one after the other, the oldest first. */
    public static final class Reckoning {
        private final long since;
        private final Deque<Long> standing = new ArrayDeque<>();
        private List<Long> then = List.of();

        /** @param since the entry that left the earlier state */
        public Reckoning(long since) {
            this.since = since;
        }

        public void next(long sequence, EntryKind kind, long target) {
            switch (kind) {
                case CREATION, HAPPENING -> {}
                case EDIT -> standing.addLast(sequence);
                case UNDO -> standing.removeLastOccurrence(target);
                case REDO -> standing.addLast(target);
            }
            if (sequence <= since) {
                then = List.copyOf(standing);
            }
        }

        public Departure departure() {
            var now = new ArrayList<>(standing);
            int same = 0;
            while (same < Math.min(then.size(), now.size()) && then.get(same).equals(now.get(same))) {
                same++;
            }
            return new Departure(now.size() - same, then.size() - same);
        }
    }
}
