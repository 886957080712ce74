package fr.conventio.model.impact;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link ImpactNature}. */
public record ImpactNatureId(UUID value) implements EntityId {
    public static ImpactNatureId fresh() {
        return new ImpactNatureId(FreshIds.next());
    }
}
