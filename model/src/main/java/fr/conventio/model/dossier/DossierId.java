package fr.conventio.model.dossier;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Dossier}. */
public record DossierId(UUID value) implements EntityId {
    public static DossierId fresh() {
        return new DossierId(FreshIds.next());
    }
}
