package fr.conventio.model.convention;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link OwnClause}. */
public record OwnClauseId(UUID value) implements EntityId {
    public static OwnClauseId fresh() {
        return new OwnClauseId(FreshIds.next());
    }
}
