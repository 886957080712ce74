package fr.conventio.model.roster.memory;

import fr.conventio.model.wording.Plain;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps mappings from one import to the next, and shares them as files. */
public interface MappingShelf {
    /** All that are kept, the last used first; one that cannot be read is passed over. */
    List<RememberedMapping> all();

    /** The sets of headers for which one is kept. */
    default Set<String> headerSets() {
        return all().stream()
                .map(RememberedMapping::headerSet)
                .filter(headers -> !headers.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Those for files with these headers, the last used first. */
    default List<RememberedMapping> of(String headerSet) {
        return headerSet.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(kept -> kept.headerSet().equals(headerSet))
                        .toList();
    }

    /**
     * The one for a file: of those for its headers that of the sender whom the file's name tells, else the last used.
     *
     * @param fileName without its folder
     */
    default Optional<RememberedMapping> proposed(String headerSet, String fileName) {
        var known = of(headerSet);
        var words = " " + Plain.fold(fileName) + " ";
        return known.stream()
                .filter(kept -> words.contains(" " + Plain.fold(kept.name()) + " "))
                .findFirst()
                .or(() -> known.stream().findFirst());
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
