package fr.conventio.model.itservices.offer;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Commitment}. */
public record CommitmentId(UUID value) implements EntityId {
    public static CommitmentId fresh() {
        return new CommitmentId(FreshIds.next());
    }
}
