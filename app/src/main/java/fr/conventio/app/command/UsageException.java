package fr.conventio.app.command;

/** A command that cannot be carried out as it was given. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** @param sentence for the command's user */
    UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
