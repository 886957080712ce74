package fr.conventio.app.task;

import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Long work that is under way, as the status bar shows it. Cancelling asks; it never interrupts a thread. */
public final class Job {
    private static final long SHOWN_EVERY_NANOS = 50_000_000;

    private final String label;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;

    Job(String label, Executor screen) {
        this.label = label;
        this.screen = screen;
    }

    /** What is being done, in the user's words. */
    public String label() {
        return label;
    }

    /** From 0 to 1; below 0 while it is not known. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled = true;
    }

    /** What the work reports to; a report to the screen costs more than a step, so few are passed on. */
    Progress progress() {
        return new Progress() {
            private long shownAt = System.nanoTime() - SHOWN_EVERY_NANOS;

            @Override
            public void step(long done, long total) {
                if (cancelled) {
                    throw new CancelledException();
                }
                long now = System.nanoTime();
                if (total > 0 && now - shownAt >= SHOWN_EVERY_NANOS) {
                    shownAt = now;
                    screen.execute(() -> fraction.set((double) done / total));
                }
            }
        };
    }
}
