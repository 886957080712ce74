package fr.conventio.model.store;

/** Another process or window holds the store. */
public final class StoreLockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String holder;

    /** @param holder who holds it, as a person would recognise: process, computer, since when; empty when unknown */
    public StoreLockedException(String holder) {
        super("the store is in use");
        this.holder = holder;
    }

    public String holder() {
        return holder;
    }
}
