package fr.conventio.model.raci;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link RaciActivity}. */
public record RaciActivityId(UUID value) implements EntityId {
    public static RaciActivityId fresh() {
        return new RaciActivityId(FreshIds.next());
    }
}
