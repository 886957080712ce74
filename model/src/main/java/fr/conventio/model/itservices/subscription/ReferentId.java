package fr.conventio.model.itservices.subscription;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Referent}. */
public record ReferentId(UUID value) implements EntityId {
    public static ReferentId fresh() {
        return new ReferentId(FreshIds.next());
    }
}
