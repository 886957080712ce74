package fr.conventio.model.raci;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link Assignment}. */
public record AssignmentId(UUID value) implements EntityId {
    public static AssignmentId fresh() {
        return new AssignmentId(FreshIds.next());
    }
}
