package fr.conventio.persistence.database;

import fr.conventio.model.store.StoreCopy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Makes a copy in the background when something was changed and the last copy is a day old. Edits go on meanwhile. It begins
 * a little later than the edit it is due for, which others often follow; of a store that is closed before, its owner makes it
 * then, at less cost.
 */
final class DailyCopy {
    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Clock clock;
    private final Runnable copying;
    private Instant next;
    private long copied;
    private boolean isWaiting;
    private volatile Consumer<Exception> told = failure -> {};
    private CompletableFuture<?> running = CompletableFuture.completedFuture(true);

    /** @param last the newest copy there is */
    DailyCopy(Clock clock, Optional<StoreCopy> last, Runnable copying) {
        this.clock = clock;
        this.copying = copying;
        this.next = last.map(copy -> copy.at().plus(EVERY)).orElse(Instant.MIN);
        this.copied = last.map(StoreCopy::lastSequence).orElse(0L);
    }

    /** @param listener told, on any thread, why a copy was not made */
    void whenFails(Consumer<Exception> listener) {
        told = listener;
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
        isWaiting = true;
        var later = CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS, DailyCopy::start);
        running = CompletableFuture.runAsync(this::begin, later);
    }

    private void begin() {
        synchronized (this) {
            if (!isWaiting) {
                return;
            }
            isWaiting = false;
        }
        attempt(copying);
    }

    /**
     * Waits for a copy that was begun; an interruption does not cut it short.
     *
     * @return whether one is due that was not begun, and will not be
     */
    boolean finish() {
        CompletableFuture<?> begun;
        synchronized (this) {
            if (isWaiting) {
                isWaiting = false;
                running = CompletableFuture.completedFuture(true);
                return true;
            }
            begun = running;
        }
        begun.join();
        return false;
    }

    private static void start(Runnable work) {
        Thread.ofPlatform().daemon().name("conventio-copy").start(work);
    }

    /** A copy that fails stops no one's work, but somebody is told. */
    void attempt(Runnable copying) {
        try {
            copying.run();
        } catch (RuntimeException e) {
            // Only the kind of failure is logged: its text may hold data.
            LoggerFactory.getLogger(DailyCopy.class)
                    .error("the daily copy failed: {}", e.getClass().getName());
            told.accept(e);
        }
    }
}
