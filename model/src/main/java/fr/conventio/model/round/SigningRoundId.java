package fr.conventio.model.round;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link SigningRound}. */
public record SigningRoundId(UUID value) implements EntityId {
    public static SigningRoundId fresh() {
        return new SigningRoundId(FreshIds.next());
    }
}
