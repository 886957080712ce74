package fr.conventio.model.party;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The kinds of public bodies that may be parties to a shared-services convention (CGCT, art. L.5211-4-2). */
public enum PartyKind {
    /** The intercommunal body with its own tax: métropole, communauté. It carries the shared services. */
    EPCI,
    COMMUNE,
    /** A commune's social centre, a public establishment attached to it. */
    CCAS,
    OTHER;

    /** How screens and documents name the kind. */
    public Message label() {
        return Message.of("party.kind." + name().toLowerCase(Locale.ROOT));
    }
}
