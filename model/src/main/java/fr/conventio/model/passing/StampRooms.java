package fr.conventio.model.passing;

import java.nio.file.Path;
import java.util.Optional;

/** The port of reports: what is printed where a stamp goes. */
@FunctionalInterface
public interface StampRooms {
    /** Looks at every page; empty for a file whose pages cannot be read. */
    Optional<StampRoom> of(Path document, StampRoom.Stamp stamp);
}
