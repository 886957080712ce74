package fr.conventio.model.document;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.PlainTable;
import fr.conventio.model.convention.text.TextBlock.TextTable;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;

/** Prints the documents of an act into files. The same act gives the same bytes. */
public interface Press {
    /**
     * Prints one document; a file of its name is replaced whole, never left half-written.
     *
     * @param piece one of {@link Pieces#of}
     * @param format one of its kind's
     * @param folder made when it does not exist
     * @return the file
     * @throws UnwritableFileException when the file cannot be written
     * @throws fr.conventio.model.work.CancelledException when cancelled; what was there before is still there
     */
    Path print(Piece piece, Format format, Act act, Path folder, Progress progress);

    /** One of the tables that stand inside the text, with the words it is printed with. */
    PlainTable table(TextTable table, Act act);

    /**
     * What a document shows, without printing it: two states of a dossier from which the same document comes have the same,
     * others another. Told by the version of the software that prints.
     *
     * @param piece one of {@link Pieces#of}
     * @param format one of its kind's
     */
    String imprint(Piece piece, Format format, Act act);

    /**
     * The SHA-256 of a file, in hexadecimal.
     *
     * @throws UnwritableFileException when it cannot be read again
     */
    String digest(Path file);
}
