package fr.conventio.model.journal;

import fr.conventio.model.wording.Message;

/** What was asked for cannot be done; none of the edit was made. */
public class RefusedEditException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public RefusedEditException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is wrong and how to mend it, in the user's words. */
    public final Message reason() {
        return reason;
    }
}
