package fr.conventio.app.task;

import fr.conventio.model.work.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Does work on one thread of its own, in the order it was asked for, and hands results to the screen's thread. Its thread
 * is never interrupted: a database file would not survive that.
 */
public final class Worker {
    private final Executor thread;
    private final Executor screen;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();

    /** Work that gives a result or fails. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress);
    }

    /** @param screen runs on the screen's thread */
    public Worker(Executor thread, Executor screen) {
        this.thread = thread;
        this.screen = screen;
    }

    /** A thread for a worker; {@link #finish} ends it. */
    public static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
    }

    /** Waits for what was asked for, without interrupting it; work that never ends is left behind after a while. */
    public static void finish(ExecutorService thread) {
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Long work that the user sees and can cancel; touched on the screen's thread alone. */
    public ObservableList<Job> jobs() {
        return jobs;
    }

    /** From any thread, to the screen's. */
    public void onScreen(Runnable step) {
        screen.execute(step);
    }

    /** Short work that nobody watches. */
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        thread.execute(() -> carryOut(work, Progress.NONE, done, failed, () -> {}));
    }

    /** Long work, shown with its progress until it is done, failed or cancelled. */
    public <T> void run(String label, Work<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        var job = new Job(label, screen);
        jobs.add(job);
        thread.execute(() -> carryOut(work, job.progress(), done, failed, () -> jobs.remove(job)));
    }

    private <T> void carryOut(
            Work<T> work, Progress progress, Consumer<T> done, Consumer<RuntimeException> failed, Runnable ended) {
        try {
            var result = work.run(progress);
            screen.execute(() -> {
                ended.run();
                done.accept(result);
            });
        } catch (RuntimeException e) {
            screen.execute(() -> {
                ended.run();
                failed.accept(e);
            });
        }
    }
}
