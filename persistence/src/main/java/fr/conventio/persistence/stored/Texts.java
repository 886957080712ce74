package fr.conventio.persistence.stored;

import org.jspecify.annotations.Nullable;

/** Texts whose column may be empty: what was never written stays null, as it is in older rows. */
final class Texts {
    private Texts() {}

    static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
