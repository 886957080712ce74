package fr.conventio.model.raci;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link RaciSection}. */
public record RaciSectionId(UUID value) implements EntityId {
    public static RaciSectionId fresh() {
        return new RaciSectionId(FreshIds.next());
    }
}
