package fr.conventio.model.itservices.offer;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link ServiceSet}. */
public record ServiceSetId(UUID value) implements EntityId {
    public static ServiceSetId fresh() {
        return new ServiceSetId(FreshIds.next());
    }
}
