package fr.conventio.model.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stored value before and after, for reading the journal cell by cell.
 *
 * @param kind what was changed: "dossier", "party", "service", "post"
 * @param column the stored column's name
 * @param before null when the entity was added or the value was empty
 * @param after null when the entity was removed or the value is empty
 */
public record CellChange(
        String kind,
        UUID id,
        String column,
        @Nullable String before,
        @Nullable String after) {}
