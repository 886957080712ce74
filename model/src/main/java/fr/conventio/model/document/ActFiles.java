package fr.conventio.model.document;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;

/** Opens acts back that were printed. */
@FunctionalInterface
public interface ActFiles {
    /**
     * The act that a file was printed from.
     *
     * @throws fr.conventio.model.table.UnreadableFileException when the file is no such act, or not as it was written: its
     *     reason says what does not match
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    OpenedAct open(Path file, Progress progress);
}
