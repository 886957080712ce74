package fr.conventio.model.raci;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link LegendLetter}. */
public record LegendLetterId(UUID value) implements EntityId {
    public static LegendLetterId fresh() {
        return new LegendLetterId(FreshIds.next());
    }
}
