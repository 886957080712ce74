package fr.conventio.model.services.perimeter;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link SectionRule}. */
public record SectionRuleId(UUID value) implements EntityId {
    public static SectionRuleId fresh() {
        return new SectionRuleId(FreshIds.next());
    }
}
