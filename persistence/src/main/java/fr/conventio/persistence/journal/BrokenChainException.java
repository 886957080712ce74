package fr.conventio.persistence.journal;

/** The journal or the rows are not what was written. */
public final class BrokenChainException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenChainException() {
        super("the journal does not match its hashes or the rows");
    }
}
