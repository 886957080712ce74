package fr.conventio.model.itservices.offer;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The delays that a service contract fixes. Labels: {@code it.level.*} messages. */
public enum LevelKind {
    /** Until a request is taken in hand. */
    ACKNOWLEDGE,
    /** Until somebody sets to work on it. */
    INTERVENE,
    /** Until it works again. */
    RESOLVE;

    public Message label() {
        return Message.of("it.level." + name().toLowerCase(Locale.ROOT));
    }
}
