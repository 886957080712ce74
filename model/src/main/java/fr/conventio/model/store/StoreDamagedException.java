package fr.conventio.model.store;

import fr.conventio.model.wording.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store's file cannot be trusted. It was not changed; the last good copy, if any, can be restored. */
public final class StoreDamagedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;
    private final transient @Nullable StoreCopy lastGoodCopy;

    public StoreDamagedException(Message reason, Optional<StoreCopy> lastGoodCopy) {
        super(reason.key());
        this.reason = reason;
        this.lastGoodCopy = lastGoodCopy.orElse(null);
    }

    /** What is wrong, in the user's words. */
    public Message reason() {
        return reason;
    }

    public Optional<StoreCopy> lastGoodCopy() {
        return Optional.ofNullable(lastGoodCopy);
    }
}
