package fr.conventio.model.wording;

import java.util.List;

/**
 * A sentence not yet said: its key in the message bundles and what fills its gaps. Stored in the journal as such, so that
 * one entry reads in French and in English.
 *
 * @param args {@link String}, {@link Long}, {@link java.time.LocalDate} or {@link Message}
 */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
