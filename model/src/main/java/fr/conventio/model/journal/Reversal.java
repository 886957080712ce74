package fr.conventio.model.journal;

import fr.conventio.model.identity.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would take back one earlier entry now, whatever came after it.
 *
 * @param clean changes that touch nothing which was edited since
 * @param conflicts what was edited since: somebody decides
 */
public record Reversal(JournalEntry entry, List<Change<?>> clean, List<Conflict> conflicts) {
    public Reversal {
        clean = List.copyOf(clean);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * An entity that the entry changed and that was edited since; all is null for one that was removed since.
     *
     * @param left as the entry left it; null when the entry removed it
     * @param now as it is; null when it was removed since
     * @param careful takes back what was not edited since; null when there is nothing of the kind
     * @param whole takes the entity back to what it was before the entry, later edits included; null when it cannot be
     */
    public record Conflict(
            @Nullable Entity left,
            @Nullable Entity now,
            @Nullable Change<?> careful,
            @Nullable Change<?> whole) {}

    /** True when nothing of the entry is left to be taken back. */
    public boolean isEmpty() {
        return clean.isEmpty() && conflicts.isEmpty();
    }
}
