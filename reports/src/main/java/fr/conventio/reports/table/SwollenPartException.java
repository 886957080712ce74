package fr.conventio.reports.table;

import java.io.IOException;

/** A part of a file swells beyond measure when it is unpacked, as bombs do. */
final class SwollenPartException extends IOException {
    private static final long serialVersionUID = 1L;

    SwollenPartException() {
        super("swells beyond measure");
    }

    /** True when a failure is one, or was caused by one. */
    static boolean isCauseOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SwollenPartException) {
                return true;
            }
        }
        return false;
    }
}
