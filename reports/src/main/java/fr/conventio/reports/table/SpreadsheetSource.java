package fr.conventio.reports.table;

import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.TableSource;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads Excel workbooks (.xlsx, .xlsm) and CSV files, told apart by what they hold and never by their name.
 *
 * <p>Sheets that their author has hidden are not read; hidden rows and columns are, since a filter hides rows without
 * meaning to leave them out. Of merged cells only the first has a value. Rows without any text are passed over, and so is
 * what stands beyond column {@value #MOST_COLUMNS}.
 */
public final class SpreadsheetSource implements TableSource {
    /** A cell holds no more than this in any spreadsheet; the rest of a longer one is left out. */
    static final int LONGEST_CELL = 32_767;

    static final int MOST_COLUMNS = 1_024;
    /** A sheet of all rows Excel knows, in a hundred bytes a row; a roster of 100,000 posts has 15 MB. */
    private static final long LARGEST_FILE = 100_000_000;

    @Override
    public void read(Path file, Consumer<SourceRow> rows, Progress progress) {
        read(file, new RowsOnly(rows), ReadOptions.NONE, progress, false);
    }

    @Override
    public SourceFile open(Path file, ReadOptions options, Progress progress) {
        var collected = new Collected();
        read(file, collected, options, progress, true);
        return collected.file(String.valueOf(file.getFileName()));
    }

    static void read(Path file, Sink sink, ReadOptions options, Progress progress, boolean wantsHidden) {
        var name = String.valueOf(file.getFileName());
        var kind = kind(file, name);
        var feed = new Feed(name, sink, options, progress, wantsHidden);
        try {
            switch (kind) {
                case WORKBOOK -> XlsxTable.read(file, feed);
                case TEXT -> CsvTable.read(file, feed);
                case PROTECTED -> throw unreadable("file.protected", name);
                case EMPTY -> throw unreadable("file.empty", name);
                case OTHER -> throw unreadable("file.unknown", name);
            }
        } catch (ListenerStoppedException e) {
            throw e.reason();
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Damaged files make the parsers below fail in every way there is.
            var damaged = unreadable("file.damaged", name);
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static FileKind kind(Path file, String name) {
        if (!Files.exists(file)) {
            throw unreadable("file.missing", name);
        }
        if (Files.isDirectory(file)) {
            throw unreadable("file.unknown", name);
        }
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw unreadable("file.too_large", name);
            }
            return FileKind.of(file);
        } catch (IOException e) {
            var locked = unreadable("file.locked", name);
            locked.initCause(e);
            throw locked;
        }
    }

    static UnreadableFileException unreadable(String key, String name) {
        return new UnreadableFileException(Message.of(key, name));
    }
}
