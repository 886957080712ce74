package fr.conventio.model.convention;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link LeftOutClause}. */
public record LeftOutClauseId(UUID value) implements EntityId {
    public static LeftOutClauseId fresh() {
        return new LeftOutClauseId(FreshIds.next());
    }
}
