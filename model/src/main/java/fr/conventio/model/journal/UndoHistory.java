package fr.conventio.model.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What can be undone and redone, derived from the journal alone, so that it survives closing the application.
 *
 * @param nextUndo the entry that undo would take back
 * @param nextRedo the entry that redo would do again
 */
public record UndoHistory(Optional<JournalEntry> nextUndo, Optional<JournalEntry> nextRedo) {
    public static final UndoHistory EMPTY = new UndoHistory(Optional.empty(), Optional.empty());

    /** @param entries all entries of one dossier, oldest first */
    public static UndoHistory of(List<JournalEntry> entries) {
        Deque<JournalEntry> done = new ArrayDeque<>();
        Deque<JournalEntry> undone = new ArrayDeque<>();
        for (var entry : entries) {
            switch (entry.kind()) {
                case CREATION, HAPPENING -> {}
                case EDIT -> {
                    done.push(entry);
                    undone.clear();
                }
                case UNDO -> undone.push(done.pop());
                case REDO -> done.push(undone.pop());
            }
        }
        return new UndoHistory(Optional.ofNullable(done.peek()), Optional.ofNullable(undone.peek()));
    }
}
