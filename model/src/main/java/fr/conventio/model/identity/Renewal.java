package fr.conventio.model.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Fresh identities for the double of a dossier: one for each old identity, wherever it is spoken of. */
public final class Renewal {
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<UUID, UUID> fresh = new HashMap<>();

    /** The identity that stands for an old one from now on. */
    public UUID of(EntityId old) {
        return fresh.computeIfAbsent(old.value(), id -> FreshIds.next());
    }

    /** A text in which old identities stand, with the fresh ones in their places; those not renewed yet stay. */
    public String in(String text) {
        return IDENTITY.matcher(text).replaceAll(found -> {
            var renewed = fresh.get(UUID.fromString(found.group()));
            return renewed == null ? found.group() : renewed.toString();
        });
    }
}
