package fr.conventio.model.roster.memory;

import java.nio.file.Path;
import java.util.List;

/** Keeps mappings from one import to the next, and shares them as files. */
public interface MappingShelf {
    /** All that are kept, the last used first; one that cannot be read is passed over. */
    List<RememberedMapping> all();

    /** Those for files with these headers, the last used first. */
    default List<RememberedMapping> of(String headerSet) {
        return headerSet.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(kept -> kept.headerSet().equals(headerSet))
                        .toList();
    }

    /**
     * Keeps a mapping; one of the same name for the same headers gives way to it.
     *
     * @throws fr.conventio.model.document.UnwritableFileException when it cannot be kept
     */
    void keep(RememberedMapping mapping);

    /** Forgets a mapping; nothing happens when there is none of that name for these headers. */
    void forget(RememberedMapping mapping);

    /**
     * Writes a mapping as a file to be shared, under a name that was free.
     *
     * @return the file
     * @throws fr.conventio.model.document.UnwritableFileException when the file cannot be written
     */
    Path share(RememberedMapping mapping, Path folder);

    /**
     * Reads a mapping that somebody shared; it is not kept by that.
     *
     * @throws fr.conventio.model.table.UnreadableFileException when the file holds no mapping
     */
    RememberedMapping read(Path file);
}
