package fr.conventio.persistence.journal;

/** What must happen between a transaction's commit and the moment its edit may be called saved. */
@FunctionalInterface
public interface AfterCommit {
    /** For databases that force a commit to disk by themselves. */
    AfterCommit NOTHING = (sequence, hash) -> {};

    /**
     * Forces the commit to disk and notes the new end of the journal outside the database.
     *
     * @param sequence the last entry's
     * @param hash the last entry's
     */
    void done(long sequence, String hash);
}
