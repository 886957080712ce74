package fr.conventio.model.document;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Production}. */
public record ProductionId(UUID value) implements EntityId {
    public static ProductionId fresh() {
        return new ProductionId(FreshIds.next());
    }
}
