package fr.conventio.model.store;

import fr.conventio.model.wording.Message;

/** No store can be kept under that name; nothing was made there. */
public final class StorePathException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorePathException() {
        super("the path cannot hold a store");
    }

    /** What to do, in the user's words. */
    public Message reason() {
        return Message.of("store.path");
    }
}
