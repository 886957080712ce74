package fr.conventio.model.procedure;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Phase}. */
public record PhaseId(UUID value) implements EntityId {
    public static PhaseId fresh() {
        return new PhaseId(FreshIds.next());
    }
}
