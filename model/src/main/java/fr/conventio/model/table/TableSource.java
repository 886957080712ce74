package fr.conventio.model.table;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * Reads somebody's file; never writes to it.
 *
 * <p>Each cell arrives as text: dates as dd/mm/yyyy, numbers without needless zeros and with a point, formulas as their
 * last computed value.
 */
public interface TableSource {
    /**
     * The rows of the sheets that are not hidden, in order, without holding them all.
     *
     * @throws UnreadableFileException when the file is missing, damaged, protected or of a format that is not read
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    void read(Path file, Consumer<SourceRow> rows, Progress progress);

    /**
     * The whole file, hidden sheets included. A hundred thousand lines of agents take some 60 MB.
     *
     * @throws UnreadableFileException as {@link #read}; {@link UnreadableFileException#isForPassword} when it asks for one
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    default SourceFile open(Path file, ReadOptions options, Progress progress) {
        var rows = new ArrayList<SourceRow>();
        read(file, rows::add, progress);
        return SourceFile.of(String.valueOf(file.getFileName()), rows);
    }
}
