package fr.conventio.model.table;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads the rows of somebody's file, in order, without holding them all; never writes to it.
 *
 * <p>Each cell arrives as text: dates as dd/mm/yyyy, numbers without needless zeros and with a point, formulas as their
 * last computed value.
 */
public interface TableSource {
    /**
     * @throws UnreadableFileException when the file is missing, damaged, protected or of a format that is not read
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    void read(Path file, Consumer<SourceRow> rows, Progress progress);
}
