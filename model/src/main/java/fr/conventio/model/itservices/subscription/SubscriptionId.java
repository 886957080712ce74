package fr.conventio.model.itservices.subscription;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Subscription}. */
public record SubscriptionId(UUID value) implements EntityId {
    public static SubscriptionId fresh() {
        return new SubscriptionId(FreshIds.next());
    }
}
