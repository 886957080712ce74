package fr.conventio.model.document;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.SortedSet;

/** Prints the documents of a dossier into files. The same dossier gives the same bytes. */
public interface Press {
    /** The numbers of the annexes that can be printed. */
    SortedSet<Integer> annexes();

    /** The formats they can be printed in. */
    SortedSet<Format> formats();

    /** The file's name of an annex, the same on every system: "annexe-1-….pdf". */
    String fileName(int annex, Format format);

    /**
     * Prints one annex; a file of that name is replaced whole, never left half-written.
     *
     * @param folder made when it does not exist
     * @return the file
     * @throws UnwritableFileException when the file cannot be written
     * @throws fr.conventio.model.work.CancelledException when cancelled; what was there before is still there
     */
    Path print(int annex, Format format, Dossier dossier, Roster roster, Path folder, Progress progress);
}
