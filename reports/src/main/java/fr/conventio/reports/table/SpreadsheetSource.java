package fr.conventio.reports.table;

import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.TableSource;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads spreadsheets of any format that is read, told apart by what they hold and never by their name.
 *
 * <p>Rows without any text are passed over, and so is what stands beyond column {@value #MOST_COLUMNS}. Macros are never run,
 * formulas never computed, links never followed.
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
                case ZIP -> {
                    try (var zip = ZipParts.of(file)) {
                        inZip(zip, feed);
                    }
                }
                case ENCRYPTED -> {
                    try (var zip = ZipParts.of(EncryptedTable.decrypted(file, feed))) {
                        inZip(zip, feed);
                    }
                }
                case XLS -> XlsTable.read(file, feed);
                case SPREADSHEETML -> SpreadsheetMlTable.read(file, feed);
                case FLAT_ODS -> OdsTable.read(file, feed);
                case HTML -> HtmlTable.read(file, feed);
                case TEXT -> CsvTable.read(file, feed);
                case EMPTY -> throw unreadable("file.empty", name);
                case OTHER -> throw unreadable("file.unknown", name);
                default -> throw feed.notRead(kind.name().toLowerCase(Locale.ROOT));
            }
            if (wantsHidden && feed.isBlank()) {
                throw unreadable("file.blank", name);
            }
        } catch (ListenerStoppedException e) {
            throw e.reason();
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Damaged files make the parsers above fail in every way there is.
            var damaged = unreadable(SwollenPartException.isCauseOf(e) ? "file.swollen" : "file.damaged", name);
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static void inZip(ZipParts zip, Feed feed) throws IOException {
        if (zip.has(OdsTable.CONTENT) || zip.has(OdsLock.PACKAGE)) {
            ods(zip, feed);
        } else if (zip.hasFolder("xl/workbook.bin")) {
            throw feed.notRead("xlsb");
        } else if (zip.hasFolder("word/")) {
            throw feed.notRead("word");
        } else if (zip.hasFolder("ppt/")) {
            throw feed.notRead("powerpoint");
        } else if (zip.has("[Content_Types].xml") || zip.hasFolder("_rels/")) {
            XlsxTable.read(zip, feed);
        } else if (zip.hasFolder("index/") || zip.has("index.zip")) {
            throw feed.notRead("numbers");
        } else {
            throw feed.notRead("archive");
        }
    }

    private static void ods(ZipParts zip, Feed feed) throws IOException {
        try (var in = zip.has("mimetype") ? zip.open("mimetype") : InputStream.nullInputStream()) {
            var type = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
            if (type.contains("opendocument") && !type.contains("spreadsheet")) {
                throw feed.notRead("opendocument_other");
            }
        }
        var lock = OdsLock.of(zip);
        if (lock.isPresent()) {
            EncryptedOds.read(zip, lock.get(), feed);
        } else {
            OdsTable.read(zip, feed);
        }
    }

    /** A text no longer than a cell may be. */
    static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    private static FileKind kind(Path file, String name) {
        if (!Files.exists(file)) {
            throw unreadable("file.missing", name);
        }
        if (!Files.isRegularFile(file)) {
            // Reading a pipe or a device might wait for ever.
            throw unreadable(Files.isDirectory(file) ? "file.folder" : "file.no_file", name);
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
