package fr.conventio.model.itservices.offer;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link FunctionalDomain}. */
public record FunctionalDomainId(UUID value) implements EntityId {
    public static FunctionalDomainId fresh() {
        return new FunctionalDomainId(FreshIds.next());
    }
}
