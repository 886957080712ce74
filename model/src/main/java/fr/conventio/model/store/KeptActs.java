package fr.conventio.model.store;

import fr.conventio.model.signature.Unsigned;
import java.nio.file.Path;

/** The port of what is kept with the dossiers: the files of acts that were sent or came home, known by their digests. */
public interface KeptActs {
    /**
     * Keeps a file. It stays once a round that speaks of it was stored: what no round speaks of is let go when the next is
     * kept.
     *
     * @param bytes what it is
     * @throws fr.conventio.model.table.UnreadableFileException when it is not what it is said to be
     */
    void keep(Path act, Unsigned bytes);

    /**
     * Writes a kept file, whole or not at all.
     *
     * @throws fr.conventio.model.table.UnreadableFileException when it is not there, or not as it was kept
     * @throws fr.conventio.model.document.UnwritableFileException when it cannot be written
     */
    void giveOut(Unsigned bytes, Path target);
}
