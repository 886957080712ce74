package fr.conventio.model.services;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link SharedService}. */
public record ServiceId(UUID value) implements EntityId {
    public static ServiceId fresh() {
        return new ServiceId(FreshIds.next());
    }
}
