package fr.conventio.model.procedure;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link FirstDay}. */
public record FirstDayId(UUID value) implements EntityId {
    public static FirstDayId fresh() {
        return new FirstDayId(FreshIds.next());
    }
}
