package fr.conventio.model.party;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The fields of a party, in the order in which a form asks for them. Labels: {@code party.field.*} messages. */
public enum PartyField {
    KIND,
    NAME,
    SHORT_NAME,
    GENITIVE,
    SIREN,
    REPRESENTATIVE_NAME,
    REPRESENTATIVE_CAPACITY,
    DELIBERATION_ASSEMBLY,
    DELIBERATION_DATE,
    DELIBERATION_NUMBER,
    SIGNATORY_NAME,
    SIGNATORY_CAPACITY;

    /** The field's name, understandable by itself. */
    public Message label() {
        return Message.of("party.field." + name().toLowerCase(Locale.ROOT));
    }
}
