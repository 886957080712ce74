package fr.conventio.model.round;

import fr.conventio.model.journal.JournalEntry;

/**
 * One state of a dossier for good: the journal's entry that left it.
 *
 * @param sequence of that entry
 * @param hash of that entry, which vouches for all before it; empty where it was not noted
 */
public record Revision(long sequence, String hash) {
    /** The state that an entry left. */
    public static Revision of(JournalEntry entry) {
        return new Revision(entry.sequence(), entry.hash());
    }
}
