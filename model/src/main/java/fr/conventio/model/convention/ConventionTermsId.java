package fr.conventio.model.convention;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of {@link ConventionTerms}. */
public record ConventionTermsId(UUID value) implements EntityId {
    public static ConventionTermsId fresh() {
        return new ConventionTermsId(FreshIds.next());
    }
}
