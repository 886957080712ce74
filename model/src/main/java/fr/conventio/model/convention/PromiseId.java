package fr.conventio.model.convention;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Promise}. */
public record PromiseId(UUID value) implements EntityId {
    public static PromiseId fresh() {
        return new PromiseId(FreshIds.next());
    }
}
