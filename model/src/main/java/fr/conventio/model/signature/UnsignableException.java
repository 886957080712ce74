package fr.conventio.model.signature;

import fr.conventio.model.wording.Message;

/** An act was not signed; it is as it was. */
public class UnsignableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public UnsignableException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is wrong and how to mend it. */
    public Message reason() {
        return reason;
    }
}
