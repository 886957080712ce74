package fr.conventio.model.convention;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link ClauseVersion}. */
public record ClauseVersionId(UUID value) implements EntityId {
    public static ClauseVersionId fresh() {
        return new ClauseVersionId(FreshIds.next());
    }
}
