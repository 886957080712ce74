package fr.conventio.model.roster.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What texts that repeat come to, found once for all cells of a file that say the same. */
final class Repeated<T> {
    private static final int REMEMBERED = 5_000;

    private final Map<String, T> known = new HashMap<>();

    T of(String text, Function<String, T> found) {
        var before = known.get(text);
        if (before != null) {
            return before;
        }
        var now = found.apply(text);
        if (known.size() < REMEMBERED) {
            known.put(text, now);
        }
        return now;
    }
}
