package fr.conventio.model.impact.edit;

import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Posts chosen by the numbers that annex 1 gives them: "12, 15-18". */
public final class ChosenPosts {
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,6})(?: ?[-–à] ?([0-9]{1,6}))?");

    private ChosenPosts() {}

    /**
     * The posts of those numbers, in the roster's order.
     *
     * @throws RefusedEditException when a part is no number of a post
     */
    public static List<PostId> read(String text, Roster roster) throws RefusedEditException {
        var chosen = new LinkedHashSet<PostId>();
        for (var part : text.split("[,;]", -1)) {
            var written = Plain.clean(part);
            if (!written.isEmpty()) {
                chosen.addAll(posts(written, roster));
            }
        }
        return roster.posts().stream().map(Post::id).filter(chosen::contains).toList();
    }

    private static List<PostId> posts(String written, Roster roster) throws RefusedEditException {
        var matcher = NUMBERS.matcher(written);
        if (!matcher.matches()) {
            throw refused(written, roster);
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
        if (from < 1 || to < from || to > roster.posts().size()) {
            throw refused(written, roster);
        }
        return roster.posts().subList(from - 1, to).stream().map(Post::id).toList();
    }

    private static RefusedEditException refused(String written, Roster roster) {
        return new RefusedEditException(Message.of(
                "refusal.impact.posts", written, (long) roster.posts().size()));
    }

    /** The numbers as {@link #read} takes them; posts that are gone are left out. */
    public static String written(List<PostId> posts, Roster roster) {
        var numbers = posts.stream()
                .map(roster.numbers()::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var parts = new ArrayList<List<Integer>>();
        for (var number : numbers) {
            if (parts.isEmpty() || parts.getLast().getLast() + 1 != number) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(number);
        }
        return parts.stream()
                .map(part -> part.size() == 1 ? part.getFirst().toString() : part.getFirst() + "-" + part.getLast())
                .collect(Collectors.joining(", "));
    }
}
