package fr.conventio.model.itservices.subscription;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** How far a subscription has come: a state that is reached, whatever the day. Labels: {@code it.state.*} messages. */
public enum SubscriptionState {
    /** Nothing is subscribed. */
    NONE,
    /** The inventory is not validated yet. */
    PENDING,
    EFFECTIVE,
    SUSPENDED,
    EXCLUDED,
    WITHDRAWN;

    public Message label() {
        return Message.of("it.state." + name().toLowerCase(Locale.ROOT));
    }
}
