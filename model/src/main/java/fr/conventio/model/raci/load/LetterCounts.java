package fr.conventio.model.raci.load;

import fr.conventio.model.raci.Letters;
import java.util.HashMap;
import java.util.Map;

/**
 * How often letters occur in some cells.
 *
 * @param cells that hold any letter
 * @param byCode in how many of them each letter stands; a cell with A/R counts for both
 */
public record LetterCounts(int cells, Map<String, Integer> byCode) {
    static final LetterCounts NONE = new LetterCounts(0, Map.of());

    public LetterCounts {
        byCode = Map.copyOf(byCode);
    }

    public int of(String code) {
        return byCode.getOrDefault(code, 0);
    }

    LetterCounts and(Letters letters) {
        var more = new HashMap<>(byCode);
        letters.codes().forEach(code -> more.merge(code, 1, Integer::sum));
        return new LetterCounts(cells + 1, more);
    }
}
