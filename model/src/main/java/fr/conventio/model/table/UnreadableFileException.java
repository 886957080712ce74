package fr.conventio.model.table;

import fr.conventio.model.wording.Message;

/** A file could not be read; the reason is a sentence for its owner. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The reason of a file that opens with a password which was not given. */
    public static final String PROTECTED = "file.protected";
    /** The reason of a file that does not open with the password given. */
    public static final String WRONG_PASSWORD = "file.password.wrong";

    private final transient Message reason;

    public UnreadableFileException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is wrong and how to mend it. */
    public Message reason() {
        return reason;
    }

    /** True when the file opens with a password: none was given, or another one. */
    public boolean isForPassword() {
        return reason.key().equals(PROTECTED) || reason.key().equals(WRONG_PASSWORD);
    }
}
