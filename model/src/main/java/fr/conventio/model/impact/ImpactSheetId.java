package fr.conventio.model.impact;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link ImpactSheet}. */
public record ImpactSheetId(UUID value) implements EntityId {
    public static ImpactSheetId fresh() {
        return new ImpactSheetId(FreshIds.next());
    }
}
