package fr.conventio.model.party;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Party}. */
public record PartyId(UUID value) implements EntityId {
    public static PartyId fresh() {
        return new PartyId(FreshIds.next());
    }
}
