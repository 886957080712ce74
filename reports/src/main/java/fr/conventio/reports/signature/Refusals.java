package fr.conventio.reports.signature;

import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.wording.Message;

/** Why something was not signed, found among what libraries say. */
final class Refusals {
    private Refusals() {}

    /** The refusal that a library wrapped in a failure of its own, or else the one of that key. */
    static UnsignableException within(Exception failure, String key) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsignableException refused) {
                return refused;
            }
        }
        return because(new UnsignableException(Message.of(key)), failure);
    }

    static <E extends RuntimeException> E because(E said, Exception cause) {
        said.initCause(cause);
        return said;
    }
}
