package fr.conventio.model.itservices.subscription;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The days that mark a subscription, in the order of its life. Labels: {@code it.date.*} messages. */
public enum SubscriptionDate {
    /** From when the party wants the services: the signing of the framework agreement. */
    START,
    /** The inventory form was sent to the party. */
    FORM_SENT,
    /** The filled-in form came back. */
    FORM_RECEIVED,
    /** The day whose situation the inventory describes; workstations are counted on it. */
    SITUATION,
    /** The shared service accepted the inventory: from then on the adhesion is effective. */
    VALIDATED,
    /** The registered letter that asks the party to put its position right. */
    NOTICE,
    /** Temporary exclusion, at once, in a grave case; taken away when the party is back. */
    SUSPENDED,
    EXCLUDED,
    /** The party leaves by its own wish. */
    WITHDRAWN;

    public Message label() {
        return Message.of("it.date." + name().toLowerCase(Locale.ROOT));
    }
}
