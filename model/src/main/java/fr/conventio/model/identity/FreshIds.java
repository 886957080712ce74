package fr.conventio.model.identity;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers that no other has: random for each run of the program, then one after the other, so that a database puts the
 * entities of a long roster side by side instead of all over its file.
 */
public final class FreshIds {
    /** RFC 9562 calls this form version 8, made as the application likes. */
    private static final long FORM = 0x8000L;

    private static final long FORM_MASK = 0xF000L;
    private static final long VARIANT = 1L << 63;
    /** Leaves room for more than any run will ever take. */
    private static final long START_MASK = (1L << 61) - 1;

    private static final UUID RUN = UUID.randomUUID();
    private static final AtomicLong LAST = new AtomicLong(RUN.getLeastSignificantBits() & START_MASK);

    private FreshIds() {}

    public static UUID next() {
        long run = (RUN.getMostSignificantBits() & ~FORM_MASK) | FORM;
        return new UUID(run, VARIANT | LAST.incrementAndGet());
    }
}
