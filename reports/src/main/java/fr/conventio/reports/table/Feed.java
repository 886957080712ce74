package fr.conventio.reports.table;

import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.Progress;
import java.util.List;
import java.util.function.Consumer;

/** Hands on the rows of one file, counts how far the reading has come, and stops what no table of agents can be. */
final class Feed {
    private static final long MOST_ROWS = 2_000_000;
    private static final long MOST_TEXT = 200_000_000;
    private static final int ROWS_PER_STEP = 128;

    private final String fileName;
    private final Consumer<SourceRow> rows;
    private final Progress progress;
    private long total;
    private long done;
    private long rowCount;
    private long textLength;

    Feed(String fileName, Consumer<SourceRow> rows, Progress progress) {
        this.fileName = fileName;
        this.rows = rows;
        this.progress = progress;
    }

    /** @param bytes how many will be read in all, about */
    void expect(long bytes) {
        total = Math.max(0, bytes);
        step();
    }

    /** Counts bytes read. */
    void advance(long bytes) {
        done += bytes;
    }

    /** Tells the watcher how far it is; asked for by whoever reads much without handing on a row. */
    void step() {
        try {
            progress.step(Math.min(done, total), total);
        } catch (RuntimeException e) {
            throw new ListenerStoppedException(e);
        }
    }

    /**
     * @param cells from column A on, from which nothing is taken after this call
     * @throws UnreadableFileException when the file holds too much
     */
    void row(String sheet, int number, List<String> cells) {
        if (++rowCount % ROWS_PER_STEP == 0) {
            step();
        }
        int length = 0;
        for (var cell : cells) {
            length += cell.length();
        }
        textLength += length;
        if (rowCount > MOST_ROWS || textLength > MOST_TEXT) {
            throw tooLarge();
        }
        if (length == 0) {
            return;
        }
        var row = new SourceRow(sheet, number, cells);
        try {
            rows.accept(row);
        } catch (RuntimeException e) {
            throw new ListenerStoppedException(e);
        }
    }

    UnreadableFileException tooLarge() {
        return SpreadsheetSource.unreadable("file.too_large", fileName);
    }

    /** The format is one that is not read. */
    UnreadableFileException unknown() {
        return SpreadsheetSource.unreadable("file.unknown", fileName);
    }
}
