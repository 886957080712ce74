package fr.conventio.model.table;

import fr.conventio.model.wording.Message;

/** A file could not be read; the reason is a sentence for its owner. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public UnreadableFileException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is wrong and how to mend it. */
    public Message reason() {
        return reason;
    }
}
