package fr.conventio.model.roster.difference;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.difference.LineDifference.Kind;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a file that was read would change in the roster that is there. What the file does not tell stays as it is.
 *
 * @param base the roster that is there
 * @param reading made on that roster
 * @param told the fields for which the file has a column, in their order
 * @param lines those of the file in its order, then those that the file does not have any more
 */
public record RosterDifference(Roster base, RosterReading reading, List<PostField> told, List<LineDifference> lines) {
    public RosterDifference {
        told = List.copyOf(told);
        lines = List.copyOf(lines);
    }

    /**
     * @param told the fields for which the file has a column
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public static RosterDifference between(
            Roster base, RosterReading reading, Collection<PostField> told, Progress progress) {
        var fields = Arrays.stream(PostField.values()).filter(told::contains).toList();
        var matches = new PostMatching(base.posts(), reading.posts(), fields).matches(progress);
        var lines = new ArrayList<LineDifference>();
        var found = new HashSet<Integer>();
        for (int line = 0; line < reading.posts().size(); line++) {
            var read = reading.posts().get(line);
            var match = matches.get(line);
            if (match == null) {
                lines.add(new LineDifference(Kind.ADDED, null, read, 100, List.of()));
            } else {
                found.add(match.before());
                lines.add(compared(base.posts().get(match.before()), read, match.confidence(), fields));
            }
        }
        for (int line = 0; line < base.posts().size(); line++) {
            if (!found.contains(line)) {
                lines.add(new LineDifference(Kind.GONE, base.posts().get(line), null, 100, List.of()));
            }
        }
        return new RosterDifference(base, reading, fields, lines);
    }

    private static LineDifference compared(Post before, Post read, int confidence, List<PostField> told) {
        var after = carried(before, read, told);
        var cells = Arrays.stream(PostField.values())
                .filter(field -> !Objects.equals(PostValues.of(before, field), PostValues.of(after, field)))
                .toList();
        return cells.isEmpty()
                ? new LineDifference(Kind.SAME, before, after, confidence, cells)
                : new LineDifference(Kind.CHANGED, before, after, confidence, cells);
    }

    /** A post with these fields of another. */
    static Post carried(Post post, Post from, Collection<PostField> fields) {
        var carried = post;
        for (var field : fields) {
            carried = PostValues.carry(carried, field, from);
        }
        return carried;
    }

    /** How many lines there are of each kind. */
    public Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> counts.put(kind, 0));
        lines.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
        return counts;
    }

    /** The roster with the services and parties that the file adds, so that all lines can be shown. */
    public Roster directory() {
        return base.with(reading.newParties(), List.of()).with(reading.newServices(), List.of());
    }
}
