package fr.conventio.model.convention.house;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link HouseClause}. */
public record HouseClauseId(UUID value) implements EntityId {
    public static HouseClauseId fresh() {
        return new HouseClauseId(FreshIds.next());
    }
}
