package fr.conventio.reports.tables;

import fr.conventio.model.work.Progress;

/** Tells the rows written, every so often. */
final class RowSteps {
    private static final int ROWS_PER_STEP = 128;

    private final Progress progress;
    private final int total;
    private int done;

    RowSteps(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
        progress.step(0, total);
    }

    void row() {
        if (++done % ROWS_PER_STEP == 0) {
            progress.step(done, total);
        }
    }

    void end() {
        progress.step(total, total);
    }
}
