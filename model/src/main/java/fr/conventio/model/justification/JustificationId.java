package fr.conventio.model.justification;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Justification}. */
public record JustificationId(UUID value) implements EntityId {
    public static JustificationId fresh() {
        return new JustificationId(FreshIds.next());
    }
}
