package fr.conventio.model.raci;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link RaciRole}. */
public record RaciRoleId(UUID value) implements EntityId {
    public static RaciRoleId fresh() {
        return new RaciRoleId(FreshIds.next());
    }
}
