package fr.conventio.reports.table;

/** Carries what the rows' reader or the watcher of the progress threw past the handlers of damaged files. */
final class ListenerStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException reason;

    ListenerStoppedException(RuntimeException reason) {
        super(reason);
        this.reason = reason;
    }

    RuntimeException reason() {
        return reason;
    }
}
