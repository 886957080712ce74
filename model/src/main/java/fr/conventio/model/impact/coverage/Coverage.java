package fr.conventio.model.impact.coverage;

import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Which sheet is about which agents. A variant takes its agents out of the sheet it inherits from, so that the headcounts
 * of the sheets add up.
 */
public final class Coverage {
    private final Map<ImpactSheetId, List<Post>> members = new HashMap<>();
    private final List<Post> uncovered = new ArrayList<>();
    private final List<Overlap> overlaps;

    private Coverage(ImpactSheets impacts, Roster roster) {
        var criteria = new HashMap<ImpactSheetId, Predicate<Post>>();
        for (var sheet : impacts.sheets()) {
            criteria.put(sheet.id(), sheet.group().criterion());
            members.put(sheet.id(), new ArrayList<>());
        }
        var shared = new HashMap<Pair, List<Post>>();
        for (var post : roster.posts()) {
            var sheets = impacts.sheets().stream()
                    .filter(sheet ->
                            Objects.requireNonNull(criteria.get(sheet.id())).test(post))
                    .toList();
            var speaking = sheets.stream()
                    .filter(sheet -> sheets.stream().noneMatch(other -> descends(impacts, other, sheet)))
                    .toList();
            speaking.forEach(
                    sheet -> Objects.requireNonNull(members.get(sheet.id())).add(post));
            if (speaking.isEmpty()) {
                uncovered.add(post);
            } else if (speaking.size() > 1) {
                shared.computeIfAbsent(new Pair(speaking.get(0), speaking.get(1)), pair -> new ArrayList<>())
                        .add(post);
            }
        }
        overlaps = impacts.sheets().stream()
                .flatMap(later -> impacts.sheets().stream()
                        .map(earlier -> new Pair(earlier, later))
                        .filter(shared::containsKey)
                        .map(pair ->
                                new Overlap(pair.earlier(), pair.later(), Objects.requireNonNull(shared.get(pair)))))
                .toList();
    }

    public static Coverage of(ImpactSheets impacts, Roster roster) {
        return new Coverage(impacts, roster);
    }

    private static boolean descends(ImpactSheets impacts, ImpactSheet heir, ImpactSheet ancestor) {
        return !heir.equals(ancestor) && impacts.ancestry(heir.id()).contains(ancestor);
    }

    /** The agents a sheet is about, in the roster's order. */
    public List<Post> members(ImpactSheetId sheet) {
        return List.copyOf(members.getOrDefault(sheet, List.of()));
    }

    /** The agents that no sheet is about, in the roster's order. */
    public List<Post> uncovered() {
        return List.copyOf(uncovered);
    }

    /** The agents that two sheets are about, neither of which is a variant of the other. */
    public List<Overlap> overlaps() {
        return overlaps;
    }

    private record Pair(ImpactSheet earlier, ImpactSheet later) {}

    /** Agents whom two sheets both count as theirs. */
    public record Overlap(ImpactSheet earlier, ImpactSheet later, List<Post> posts) {
        public Overlap {
            posts = List.copyOf(posts);
        }
    }
}
