package fr.conventio.model.document;

import fr.conventio.model.wording.Message;

/** A file could not be written; what was there before is still there. */
public final class UnwritableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public UnwritableFileException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is wrong and how to mend it. */
    public Message reason() {
        return reason;
    }
}
