package fr.conventio.model.document;

import fr.conventio.model.wording.Message;

/** A file is no act of Conventio, or not as Conventio made it. */
public final class UnreadableActException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public UnreadableActException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    public UnreadableActException(Message reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** What does not match and what to do, in the user's words. */
    public Message reason() {
        return reason;
    }
}
