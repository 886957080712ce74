package fr.conventio.model.convention;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link EarlierAgreement}. */
public record EarlierAgreementId(UUID value) implements EntityId {
    public static EarlierAgreementId fresh() {
        return new EarlierAgreementId(FreshIds.next());
    }
}
