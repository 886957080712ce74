package fr.conventio.model.journal;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.work.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The one door for writes. Whatever returns from it normally is durable on disk; whatever throws has changed nothing.
 */
public interface Journal {
    /**
     * Applies an edit. The first edit of a dossier adds the {@link fr.conventio.model.dossier.Dossier} itself. One that adds
     * or replaces nothing but {@link fr.conventio.model.identity.Happening}s is noted as such, and what was undone can still be
     * redone.
     *
     * @throws StaleEditException when the store holds something else than an edit's before
     * @throws fr.conventio.model.work.CancelledException when cancelled before the transaction ended
     * @throws IllegalArgumentException when the edit is empty
     */
    Applied apply(Edit edit, String author, Progress progress);

    /**
     * Takes back the latest entry that is not undone; empty when there is none.
     *
     * @throws fr.conventio.model.work.CancelledException when cancelled before the transaction ended
     */
    Optional<Applied> undo(DossierId dossier, String author, Progress progress);

    /**
     * Does again the latest entry that was undone; empty when there is none, or an edit came since.
     *
     * @throws fr.conventio.model.work.CancelledException when cancelled before the transaction ended
     */
    Optional<Applied> redo(DossierId dossier, String author, Progress progress);

    /** Takes back without showing how far it is. */
    default Optional<Applied> undo(DossierId dossier, String author) {
        return undo(dossier, author, Progress.NONE);
    }

    /** Does again without showing how far it is. */
    default Optional<Applied> redo(DossierId dossier, String author) {
        return redo(dossier, author, Progress.NONE);
    }

    /**
     * What would take back one edit now, even after others. Nothing is changed: the taking back is an edit of its own.
     *
     * @param sequence of an entry of kind {@link EntryKind#EDIT}
     */
    Reversal reversalOf(long sequence);

    /** The dossier's entries, oldest first. */
    List<JournalEntry> entriesOf(DossierId dossier);

    /** When the dossier was last changed, whatever happened with it since; empty for a dossier that does not exist. */
    Optional<Instant> changedAt(DossierId dossier);

    /** The changes of one entry, cell by cell, in the order they were applied; empty for an unknown sequence. */
    List<CellChange> changesOf(long sequence);

    /**
     * The changes that lead from the state that an entry left back to the one before it. Nothing is changed.
     *
     * @param left the entities of the state it left, by their bare identities
     */
    List<Change<?>> leadingBack(JournalEntry entry, Map<UUID, Entity> left);
}
