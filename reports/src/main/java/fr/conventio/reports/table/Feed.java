package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.Merged;
import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands on the rows of one file, counts how far the reading has come, and stops what no table of agents can be. */
final class Feed {
    private static final long MOST_ROWS = 2_000_000;
    private static final long MOST_TEXT = 200_000_000;
    private static final long MOST_CELLS = 20_000_000;
    private static final int MOST_SHEETS = 1_000;
    private static final int ROWS_PER_STEP = 128;

    private final String fileName;
    private final Sink sink;
    private final ReadOptions options;
    private final Progress progress;
    private final boolean wantsHidden;
    private long total;
    private long done;
    private long rowCount;
    private long textLength;
    private long cellCount;
    private int sheetCount;
    private String sheet = "";
    private boolean isCut;
    private boolean isBlank = true;

    /** @param wantsHidden whether hidden sheets are read too */
    Feed(String fileName, Sink sink, ReadOptions options, Progress progress, boolean wantsHidden) {
        this.fileName = fileName;
        this.sink = sink;
        this.options = options;
        this.progress = progress;
        this.wantsHidden = wantsHidden;
    }

    ReadOptions options() {
        return options;
    }

    boolean wantsHidden() {
        return wantsHidden;
    }

    void format(FileFormat format) {
        sink.format(format, null, null);
    }

    void text(FileFormat format, Charset charset, @Nullable Character separator) {
        sink.format(format, charset, separator);
    }

    void remark(Message remark) {
        sink.remark(remark);
    }

    void sheet(String name, boolean isHidden) {
        sheet = name;
        isCut = false;
        if (++sheetCount > MOST_SHEETS) {
            throw tooLarge();
        }
        sink.sheet(name, isHidden);
    }

    void hiddenColumns(int first, int last) {
        sink.hiddenColumns(first, last);
    }

    void merged(Merged merged) {
        sink.merged(merged);
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
    void row(int number, List<String> cells, boolean isHidden) {
        if (++rowCount % ROWS_PER_STEP == 0) {
            step();
        }
        int length = 0;
        for (var cell : cells) {
            length += cell.length();
        }
        textLength += length;
        cellCount += cells.size();
        if (rowCount > MOST_ROWS || textLength > MOST_TEXT || cellCount > MOST_CELLS) {
            throw tooLarge();
        }
        if (length == 0) {
            return;
        }
        isBlank = isBlank && cells.stream().allMatch(String::isBlank);
        var row = new SourceRow(sheet, number, cells);
        try {
            sink.row(row, isHidden);
        } catch (RuntimeException e) {
            throw new ListenerStoppedException(e);
        }
    }

    /**
     * Whether a column is near enough to be handed on; what stands beyond is left out, and that is told.
     *
     * @param column of a cell that holds something, from 0
     */
    boolean reaches(int column) {
        if (column < SpreadsheetSource.MOST_COLUMNS) {
            return true;
        }
        if (!isCut) {
            isCut = true;
            var last = SourceRow.columnLetters(SpreadsheetSource.MOST_COLUMNS - 1);
            remark(Message.of("file.far_columns", sheet.isEmpty() ? fileName : sheet, last));
        }
        return false;
    }

    UnreadableFileException tooLarge() {
        return SpreadsheetSource.unreadable("file.too_large", fileName);
    }

    /** @param row in which a quote opens a cell that does not end */
    UnreadableFileException openQuote(int row) {
        return new UnreadableFileException(Message.of("file.open_quote", fileName, Integer.toString(row)));
    }

    /** True when no row held anything. */
    boolean isBlank() {
        return isBlank;
    }

    /** @param key of the reason */
    UnreadableFileException unreadable(String key) {
        return SpreadsheetSource.unreadable(key, fileName);
    }

    /** @param kind of file, as {@code file.kind.*} messages name it and {@code file.advice.*} tell what to do */
    UnreadableFileException notRead(String kind) {
        return new UnreadableFileException(Message.of(
                "file.not_read", fileName, Message.of("file.kind." + kind), Message.of("file.advice." + kind)));
    }

    /** The format is one that is not read. */
    UnreadableFileException unknown() {
        return SpreadsheetSource.unreadable("file.unknown", fileName);
    }
}
