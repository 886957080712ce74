package fr.conventio.model.roster.totals;

import fr.conventio.model.roster.Post;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A stretch of a sentence that counts posts: words, or a figure that knows the posts it counts. */
public sealed interface Stretch {
    String text();

    /** Words between figures. */
    record Words(String text) implements Stretch {}

    /**
     * A figure with its noun, "69 agents de la Ville".
     *
     * @param counted whether a post of the roster is one of them
     */
    record Count(String text, Predicate<Post> counted) implements Stretch {
        /** The posts it counts. */
        public List<Post> posts(Collection<Post> roster) {
            return roster.stream().filter(counted).toList();
        }
    }

    /** The whole sentence. */
    static String text(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }
}
