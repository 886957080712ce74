package fr.conventio.model.work;

/** Long work was cancelled at its user's wish; nothing was kept of it. Threads are never interrupted for this. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled by the user");
    }
}
