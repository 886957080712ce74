package fr.conventio.app.roster;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.wording.Plain;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which posts the table shows, and in which order.
 *
 * @param search words that all have to occur somewhere in the line, whatever their accents and case
 * @param allowed for each filtered column, the texts that are let through
 * @param counted those that a figure counts, which alone are shown; empty for all
 * @param order empty for the order of annex 1
 */
public record RosterQuery(
        String search, Map<PostField, Set<String>> allowed, Optional<Counted> counted, Optional<Order> order) {
    public static final RosterQuery ALL = new RosterQuery("", Map.of(), Optional.empty(), Optional.empty());

    /** The posts behind a figure, "69 agents de la Ville". */
    public record Counted(String figure, Set<PostId> posts) {
        public Counted {
            posts = Set.copyOf(posts);
        }
    }

    /** An order other than the annex'. */
    public record Order(PostField field, boolean descending) {}

    public RosterQuery {
        allowed = Map.copyOf(allowed);
    }

    public RosterQuery withSearch(String words) {
        return new RosterQuery(words, allowed, counted, order);
    }

    public RosterQuery withOrder(Optional<Order> newOrder) {
        return new RosterQuery(search, allowed, counted, newOrder);
    }

    /** @param texts empty to let everything through */
    public RosterQuery withAllowed(PostField field, Set<String> texts) {
        Map<PostField, Set<String>> changed = new EnumMap<>(PostField.class);
        changed.putAll(allowed);
        if (texts.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, Set.copyOf(texts));
        }
        return new RosterQuery(search, changed, counted, order);
    }

    public boolean isFiltered() {
        return !words().isEmpty() || !allowed.isEmpty() || counted.isPresent();
    }

    /** The folded words to search for. */
    List<String> words() {
        return Arrays.stream(Plain.fold(search).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
