package fr.conventio.app.room;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Something in a room that the search finds by the words of its name.
 *
 * @param reveal brings it into sight, once its room is open
 */
public record Findable(String name, Runnable reveal) {
    /** @param parts of the name, the telling one first; empty ones are left out */
    public static Findable of(Runnable reveal, String... parts) {
        return new Findable(
                Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  ")), reveal);
    }
}
