package fr.conventio.model.services.perimeter;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link Adhesion}. */
public record AdhesionId(UUID value) implements EntityId {
    public static AdhesionId fresh() {
        return new AdhesionId(FreshIds.next());
    }
}
