package fr.conventio.model.publication;

import fr.conventio.model.roster.Roster;
import java.util.HashMap;
import java.util.List;

/**
 * How easily single agents are found out from a list: who knows a colleague's service, function, grade and status finds the
 * post that is alone in having them, and reads the rest of its line.
 *
 * @param posts all of them
 * @param unique those that share these four with no other
 */
public record Meter(int posts, int unique) {
    private static final List<Trait> KNOWN = List.of(Trait.SERVICE, Trait.FUNCTION, Trait.GRADE, Trait.STATUS);

    public static Meter of(Roster roster) {
        var groups = new HashMap<List<String>, Integer>();
        for (var post : roster.posts()) {
            var known = KNOWN.stream().map(trait -> trait.of(post, roster)).toList();
            groups.merge(known, 1, Integer::sum);
        }
        int unique = (int) groups.values().stream().filter(size -> size == 1).count();
        return new Meter(roster.posts().size(), unique);
    }
}
