package fr.conventio.persistence.database;

import fr.conventio.model.store.StoreCopy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Makes a copy in the background when something was changed and the last copy is a day old. Edits go on meanwhile. */
final class DailyCopy {
    private static final Duration EVERY = Duration.ofDays(1);

    private final Clock clock;
    private final Runnable copying;
    private Instant next;
    private long copied;
    private CompletableFuture<?> running = CompletableFuture.completedFuture(true);

    /** @param last the newest copy there is */
    DailyCopy(Clock clock, Optional<StoreCopy> last, Runnable copying) {
        this.clock = clock;
        this.copying = copying;
        this.next = last.map(copy -> copy.at().plus(EVERY)).orElse(Instant.MIN);
        this.copied = last.map(StoreCopy::lastSequence).orElse(0L);
    }

    /**
     * Starts a copy if it is time for one.
     *
     * @param sequence the last entry's
     */
    synchronized void ifDue(long sequence) {
        var now = clock.instant();
        if (sequence == copied || now.isBefore(next)) {
            return;
        }
        copied = sequence;
        // Also when it fails: a full disk would otherwise be tried again at every edit.
        next = now.plus(EVERY);
        running =
                CompletableFuture.runAsync(copying, DailyCopy::start).handle((nothing, failure) -> succeeded(failure));
    }

    /** Waits for a copy that was started; an interruption does not cut it short. */
    synchronized void finish() {
        running.join();
    }

    private static void start(Runnable work) {
        Thread.ofPlatform().daemon().name("conventio-copy").start(work);
    }

    private static boolean succeeded(@Nullable Throwable failure) {
        if (failure == null) {
            return true;
        }
        // Only the kind of failure is logged: its text may hold data.
        var kind = Objects.requireNonNullElse(failure.getCause(), failure).getClass();
        LoggerFactory.getLogger(DailyCopy.class).error("the daily copy failed: {}", kind.getName());
        return false;
    }
}
