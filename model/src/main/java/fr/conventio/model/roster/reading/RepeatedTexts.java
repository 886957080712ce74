package fr.conventio.model.roster.reading;

import fr.conventio.model.wording.Plain;
import java.util.HashMap;
import java.util.Map;

/** Makes texts comparable as {@link Plain#fold} does, once for all cells of a file that say the same. */
final class RepeatedTexts {
    /** Names and numbers of agents hardly repeat: a few thousand texts serve nearly all other cells. */
    private static final int REMEMBERED = 5000;

    private final Map<String, String> folded = new HashMap<>();

    String fold(String text) {
        var known = folded.get(text);
        if (known != null) {
            return known;
        }
        var fold = Plain.fold(text);
        if (folded.size() < REMEMBERED) {
            folded.put(text, fold);
        }
        return fold;
    }
}
