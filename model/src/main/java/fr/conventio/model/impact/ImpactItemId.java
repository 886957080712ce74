package fr.conventio.model.impact;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link ImpactItem}. */
public record ImpactItemId(UUID value) implements EntityId {
    public static ImpactItemId fresh() {
        return new ImpactItemId(FreshIds.next());
    }
}
