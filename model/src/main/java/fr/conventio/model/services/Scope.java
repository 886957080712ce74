package fr.conventio.model.services;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** Whom a shared service is open to. */
public enum Scope {
    /** The EPCI, its first commune and that commune's social centre, and nobody else. */
    INSTITUTIONS,
    /** Every member commune that wishes to join (<i>service commun élargi</i>). */
    OPEN;

    public Message label() {
        return Message.of("service.scope." + name().toLowerCase(Locale.ROOT));
    }
}
