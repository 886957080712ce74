package fr.conventio.model.procedure.glossary;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of an {@link Acronym}. */
public record AcronymId(UUID value) implements EntityId {
    public static AcronymId fresh() {
        return new AcronymId(FreshIds.next());
    }
}
