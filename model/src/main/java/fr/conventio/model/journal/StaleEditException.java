package fr.conventio.model.journal;

/** An edit was made on something that has changed since; nothing was applied. */
public final class StaleEditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the kind and identity of the entity, never its content: messages may be logged */
    public StaleEditException(String what) {
        super("changed since it was read: " + what);
    }
}
