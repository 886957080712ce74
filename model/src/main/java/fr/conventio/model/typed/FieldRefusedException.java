package fr.conventio.model.typed;

import fr.conventio.model.wording.Message;

/** A text cannot be the value of a field. */
public final class FieldRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public FieldRefusedException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is wrong and how to mend it, in the user's words. */
    public Message reason() {
        return reason;
    }
}
