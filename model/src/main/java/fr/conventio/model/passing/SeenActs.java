package fr.conventio.model.passing;

import fr.conventio.model.dossier.DossierId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The acts that somebody read or signed on this computer: the last of each dossier. */
public interface SeenActs {
    /**
     * One of them.
     *
     * @param act a copy of its file; nobody changes it
     * @param at when it was last read or signed
     * @param signed whether it was signed
     */
    record Seen(Path act, Instant at, boolean signed) {}

    /** What was last seen of a dossier's act. */
    Optional<Seen> last(DossierId dossier);

    /**
     * Keeps a copy of an act that was read, instead of the one before it.
     *
     * @throws fr.conventio.model.document.UnwritableFileException when it cannot be kept
     */
    void saw(DossierId dossier, Path act, Instant at, boolean signed);
}
