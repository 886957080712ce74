package fr.conventio.model.roster;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Post}. Two posts may agree in every field and still be two people. */
public record PostId(UUID value) implements EntityId {
    public static PostId fresh() {
        return new PostId(FreshIds.next());
    }
}
