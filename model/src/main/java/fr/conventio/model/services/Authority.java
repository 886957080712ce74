package fr.conventio.model.services;

import fr.conventio.model.wording.Message;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which party's representative the agents of a service answer to for what they do: by law that of the body for which the
 * mission is done (CGCT, art. L.5211-4-2).
 */
public enum Authority {
    /** The president of the EPCI that carries the services. */
    PRESIDENT,
    /** The mayor of the commune for which the mission is done. */
    MAYOR,
    /** The president of the social centre for which the mission is done. */
    CCAS_PRESIDENT;

    public Message label() {
        return Message.of("service.authority." + name().toLowerCase(Locale.ROOT));
    }

    static Set<Authority> inOrder(Collection<Authority> authorities) {
        var ordered = EnumSet.noneOf(Authority.class);
        ordered.addAll(authorities);
        return Collections.unmodifiableSet(ordered);
    }
}
