package fr.conventio.model.impact;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link ActionBlock}. */
public record ActionBlockId(UUID value) implements EntityId {
    public static ActionBlockId fresh() {
        return new ActionBlockId(FreshIds.next());
    }
}
