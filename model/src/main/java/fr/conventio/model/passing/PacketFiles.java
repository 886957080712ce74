package fr.conventio.model.passing;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;

/** The port of passing files. */
public interface PacketFiles {
    /**
     * Writes an act and what is told about it as one file, whole or not at all.
     *
     * @param target may be the file that the packet was opened from
     * @throws fr.conventio.model.document.UnwritableFileException when it cannot be written
     */
    void seal(Packet packet, Path act, Path target, Progress progress);

    /**
     * Opens a passing file, every digest checked. The act inside is put into a file of its own, which is deleted on closing.
     *
     * @throws fr.conventio.model.table.UnreadableFileException when the file is no passing file, or was altered or damaged
     */
    OpenedPacket open(Path file, Progress progress);
}
