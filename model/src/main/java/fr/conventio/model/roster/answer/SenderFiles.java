package fr.conventio.model.roster.answer;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;

/** Writes what goes back to senders. Their own files are only read. */
public interface SenderFiles {
    /**
     * Writes a copy of a sender's file with remarks as notes and colours: of an Excel workbook, old or new, the whole in its
     * own layout; of another format, and of a very large one, a workbook with the lines in question as they were read.
     *
     * @param folder where the copy is written, under a name that was free
     * @return the copy
     * @throws fr.conventio.model.document.UnwritableFileException when the copy cannot be written
     * @throws fr.conventio.model.table.UnreadableFileException when the file has gone or changed since it was read
     * @throws fr.conventio.model.work.CancelledException when cancelled; nothing is left behind
     */
    AnnotatedCopy annotate(Path file, Answer answer, Path folder, Progress progress);

    /**
     * Writes an empty roster to be filled in, under a name that was free.
     *
     * @return the file
     * @throws fr.conventio.model.document.UnwritableFileException when the file cannot be written
     */
    Path writeTemplate(Template template, Path folder, Progress progress);
}
