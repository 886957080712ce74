package fr.conventio.model.services;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The fields of a shared service, in the order in which a form asks for them. Labels: {@code service.field.*} messages. */
public enum ServiceField {
    NAME,
    SCOPE,
    AUTHORITY,
    ENTRY_INTO_FORCE,
    MISSIONS;

    /** The field's name, understandable by itself. */
    public Message label() {
        return Message.of("service.field." + name().toLowerCase(Locale.ROOT));
    }
}
