package fr.conventio.model.itservices.offer;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link UnitService}. */
public record UnitServiceId(UUID value) implements EntityId {
    public static UnitServiceId fresh() {
        return new UnitServiceId(FreshIds.next());
    }
}
