package fr.conventio.model.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Fresh identities for the double of a dossier: one for each old identity, wherever it is spoken of. */
public final class Renewal {
    private final Map<UUID, UUID> fresh = new HashMap<>();

    /** The identity that stands for an old one from now on. */
    public UUID of(EntityId old) {
        return fresh.computeIfAbsent(old.value(), id -> FreshIds.next());
    }
}
