package fr.conventio.persistence.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reckons beside the thread that writes to the tables: texts of rows, hashes and compression of a long edit take as long as
 * the writing itself. What is handed over is done in its order. A short edit is reckoned at once, on the same thread.
 */
final class Reckoning implements AutoCloseable {
    /** Edits of fewer rows are over before a thread has started. */
    private static final int LONG = 1_000;

    private final @Nullable ExecutorService beside;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /** @param rows how many will be reckoned */
    Reckoning(int rows) {
        beside = rows < LONG
                ? null
                : Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("conventio-journal").factory());
    }

    /** Begins a piece of work whose result is waited for later, with {@link #result}. */
    <T extends @Nullable Object> CompletableFuture<T> begin(Supplier<T> work) {
        return beside == null
                ? CompletableFuture.completedFuture(work.get())
                : CompletableFuture.supplyAsync(work, beside);
    }

    /** Begins a piece of work, after the piece before it is done: more than one ahead would fill the memory. */
    void add(Runnable work) {
        finish();
        last = begin(() -> {
            work.run();
            return true;
        });
    }

    /** Waits for all that was added. */
    void finish() {
        result(last);
    }

    /** The result of a piece of work; throws what it threw. */
    static <T extends @Nullable Object> T result(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Whatever is left is not done: the edit has failed. */
    @Override
    public void close() {
        if (beside != null) {
            beside.shutdownNow();
            beside.close();
        }
    }
}
