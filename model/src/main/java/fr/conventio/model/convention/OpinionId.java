package fr.conventio.model.convention;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link Opinion}. */
public record OpinionId(UUID value) implements EntityId {
    public static OpinionId fresh() {
        return new OpinionId(FreshIds.next());
    }
}
