package fr.conventio.persistence.database;

/** The journal does not come as far as its seal says it does. */
final class MissingEntriesException extends Exception {
    private static final long serialVersionUID = 1L;

    MissingEntriesException() {
        super("the journal ends too early");
    }
}
