package fr.conventio.model.procedure;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Step}. */
public record StepId(UUID value) implements EntityId {
    public static StepId fresh() {
        return new StepId(FreshIds.next());
    }
}
