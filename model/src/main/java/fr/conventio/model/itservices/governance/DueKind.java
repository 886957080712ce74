package fr.conventio.model.itservices.governance;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** What the annex asks for at least once in a period. Labels: {@code it.due.*} messages. */
public enum DueKind {
    /** The shared service meets each subscriber, once per half-year. */
    BILATERAL_MEETING,
    /** Each subscriber lists its decisions and actions with an effect on IT, once per half-year. */
    SUBSCRIBER_LIST,
    /** The shared service reports on its work and its commitments, once per half-year. */
    SERVICE_REPORT,
    /** The shared service meets all subscribers together, once a year. */
    PLENARY;

    public Message label() {
        return Message.of("it.due." + name().toLowerCase(Locale.ROOT));
    }

    /** Who has to see to it. */
    public Message who() {
        return Message.of("it.due.who." + name().toLowerCase(Locale.ROOT));
    }
}
