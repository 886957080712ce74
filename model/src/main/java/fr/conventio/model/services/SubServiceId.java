package fr.conventio.model.services;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link SubService}. */
public record SubServiceId(UUID value) implements EntityId {
    public static SubServiceId fresh() {
        return new SubServiceId(FreshIds.next());
    }
}
