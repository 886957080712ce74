package fr.conventio.model.journal;

import java.util.List;

/**
 * An edit that is durable on disk: its entry, and the changes as they were applied.
 *
 * @param changes for an undo, the changes that took the target back
 */
public record Applied(JournalEntry entry, List<Change<?>> changes) {
    public Applied {
        changes = List.copyOf(changes);
    }
}
