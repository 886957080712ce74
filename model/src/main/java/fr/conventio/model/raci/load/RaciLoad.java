package fr.conventio.model.raci.load;

import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.raci.RaciSection;
import fr.conventio.model.raci.RaciSectionId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many letters each role holds and each section has. */
public final class RaciLoad {
    private final Map<RaciRoleId, LetterCounts> byRole = new HashMap<>();
    private final Map<RaciSectionId, LetterCounts> bySection = new LinkedHashMap<>();
    private LetterCounts total = LetterCounts.NONE;

    private RaciLoad() {}

    public static RaciLoad of(Raci raci) {
        var load = new RaciLoad();
        raci.activities().forEach(activity -> {
            var counts = load.bySection.getOrDefault(activity.section(), LetterCounts.NONE);
            for (var entry : raci.lettersOf(activity.id()).entrySet()) {
                counts = counts.and(entry.getValue());
                load.total = load.total.and(entry.getValue());
                load.byRole.put(
                        entry.getKey().id(), load.of(entry.getKey().id()).and(entry.getValue()));
            }
            load.bySection.put(activity.section(), counts);
        });
        return load;
    }

    public LetterCounts of(RaciRoleId role) {
        return byRole.getOrDefault(role, LetterCounts.NONE);
    }

    /** The letters right below a heading. */
    public LetterCounts of(RaciSectionId section) {
        return bySection.getOrDefault(section, LetterCounts.NONE);
    }

    public LetterCounts total() {
        return total;
    }

    /** The headings that have activities of their own, from top to bottom. */
    public List<RaciSection> sections(Raci raci) {
        return bySection.keySet().stream()
                .map(section -> raci.find(section).orElseThrow())
                .toList();
    }
}
