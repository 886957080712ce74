package fr.conventio.model.store;

import fr.conventio.model.wording.Message;

/** A newer Conventio made the store; this one cannot read it, and left it as it is. */
public final class StoreNewerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreNewerException() {
        super("made by a newer Conventio");
    }

    /** What to do, in the user's words. */
    public Message reason() {
        return Message.of("store.newer");
    }
}
