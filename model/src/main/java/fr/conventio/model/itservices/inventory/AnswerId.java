package fr.conventio.model.itservices.inventory;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link Answer}. */
public record AnswerId(UUID value) implements EntityId {
    public static AnswerId fresh() {
        return new AnswerId(FreshIds.next());
    }
}
