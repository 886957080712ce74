package fr.conventio.model.round;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link PartySignature}. */
public record PartySignatureId(UUID value) implements EntityId {
    public static PartySignatureId fresh() {
        return new PartySignatureId(FreshIds.next());
    }
}
