package fr.conventio.model.itservices.subscription;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** What is known of a referent. Labels: {@code it.referent.*} messages. */
public enum ReferentField {
    NAME,
    FUNCTION,
    PHONE,
    EMAIL;

    public Message label() {
        return Message.of("it.referent." + name().toLowerCase(Locale.ROOT));
    }
}
