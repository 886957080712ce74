package fr.conventio.model.publication;

import fr.conventio.model.roster.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A roster as it may be published: each line stands for so many agents that none of them is found out (k-anonymity). Where
 * fewer share a line, traits are hidden from it one after the other, in the order of {@link Trait}, until enough do. Section,
 * working time and dates are never told: nearly each of them is somebody's own.
 *
 * @param least agents that a line stands for
 * @param before how things stood
 * @param lines by service
 * @param withheld agents of whom nothing at all can be told, because even they are fewer
 */
public record PublicRoster(int least, Meter before, List<PublicLine> lines, int withheld) {
    /** The usual least size of a group in published statistics about people. */
    public static final int USUAL_LEAST = 5;

    public PublicRoster {
        lines = List.copyOf(lines);
    }

    /** @throws IllegalArgumentException when a line may stand for one agent alone */
    public static PublicRoster of(Roster roster, int least) {
        if (least < 2) {
            throw new IllegalArgumentException("one agent alone is always found out");
        }
        var groups = new LinkedHashMap<Map<Trait, String>, Integer>();
        for (var post : roster.posts()) {
            var told = new EnumMap<Trait, String>(Trait.class);
            for (var trait : Trait.values()) {
                told.put(trait, trait.of(post, roster));
            }
            groups.merge(told, 1, Integer::sum);
        }
        for (var trait : Trait.values()) {
            groups = withoutWhereFew(groups, trait, least);
        }
        return made(roster, least, groups);
    }

    private static LinkedHashMap<Map<Trait, String>, Integer> withoutWhereFew(
            Map<Map<Trait, String>, Integer> groups, Trait hidden, int least) {
        var changed = new LinkedHashMap<Map<Trait, String>, Integer>();
        groups.forEach((told, agents) -> {
            var kept = new EnumMap<Trait, String>(told);
            if (agents < least) {
                kept.remove(hidden);
            }
            changed.merge(kept, agents, Integer::sum);
        });
        return changed;
    }

    private static PublicRoster made(Roster roster, int least, Map<Map<Trait, String>, Integer> groups) {
        var lines = new ArrayList<PublicLine>();
        int withheld = 0;
        for (var group : groups.entrySet()) {
            if (group.getValue() < least) {
                withheld += group.getValue();
            } else {
                lines.add(new PublicLine(group.getKey(), group.getValue()));
            }
        }
        // What is hidden sorts last within its service, and hidden services last of all.
        lines.sort(Comparator.comparing((PublicLine line) -> line.hides(Trait.SERVICE))
                .thenComparing(line -> line.told(Trait.SERVICE))
                .thenComparingInt(line -> line.hidden().size())
                .thenComparing(line -> line.told(Trait.CATEGORY))
                .thenComparing(line -> line.told(Trait.FUNCTION))
                .thenComparing(line -> line.told(Trait.GRADE))
                .thenComparing(line -> line.told(Trait.STATUS)));
        return new PublicRoster(least, Meter.of(roster), lines, withheld);
    }

    /** How many agents a trait is hidden of. */
    public int hidden(Trait trait) {
        return withheld
                + lines.stream()
                        .filter(line -> line.hides(trait))
                        .mapToInt(PublicLine::agents)
                        .sum();
    }

    /** The fewest agents that a line stands for; 0 when there is none. */
    public int smallest() {
        return lines.stream().mapToInt(PublicLine::agents).min().orElse(0);
    }
}
