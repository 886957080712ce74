package fr.conventio.model.services.perimeter;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** What can be told of an adhesion. Labels: {@code adhesion.field.*} messages. */
public enum AdhesionField {
    START,
    END,
    /** Why it has still to be confirmed. */
    DOUBT;

    public Message label() {
        return Message.of("adhesion.field." + name().toLowerCase(Locale.ROOT));
    }
}
