package fr.conventio.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What differs between two texts, word by word. */
public final class WordDiff {
    /** Above this many pairs of words, what differs is told as a whole. */
    private static final int MOST_PAIRS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    private WordDiff() {}

    /** What became of a stretch. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words that follow each other and share their fate. */
    public record Stretch(Kind kind, String text) {}

    /** Both texts in one: all words of the second, with those of the first that are gone. */
    public static List<Stretch> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var joined = new Joined();
        now.subList(0, start).forEach(word -> joined.add(Kind.SAME, word));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), joined);
        now.subList(now.size() - end, now.size()).forEach(word -> joined.add(Kind.SAME, word));
        return joined.stretches;
    }

    /**
     * What differs with a few words around it; longer stretches that stayed are cut short.
     *
     * @param around how many words of them are kept on each side
     */
    public static List<Stretch> excerpt(String before, String after, int around) {
        var all = of(before, after);
        var excerpt = new ArrayList<Stretch>();
        for (int i = 0; i < all.size(); i++) {
            var stretch = all.get(i);
            // Each word is followed by a blank.
            var words = words(stretch.text());
            boolean isLong = stretch.kind() == Kind.SAME && words.size() > 4 * around;
            if (isLong) {
                var start = i == 0 ? "" : String.join("", words.subList(0, 2 * around));
                var end = i == all.size() - 1
                        ? ""
                        : String.join("", words.subList(words.size() - 2 * around, words.size()));
                excerpt.add(new Stretch(Kind.SAME, start + "… " + end));
            } else {
                excerpt.add(stretch);
            }
        }
        return excerpt;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** By the longest common subsequence of words. */
    private static void middle(List<String> old, List<String> now, Joined joined) {
        int[][] common = (long) old.size() * now.size() > MOST_PAIRS ? new int[0][0] : common(old, now);
        int left = 0;
        int right = 0;
        while (left < old.size() || right < now.size()) {
            boolean both = common.length > 0 && left < old.size() && right < now.size();
            if (both && old.get(left).equals(now.get(right))) {
                joined.add(Kind.SAME, now.get(right));
                left++;
                right++;
            } else if (left < old.size() && (!both || common[left + 1][right] >= common[left][right + 1])) {
                joined.add(Kind.REMOVED, old.get(left));
                left++;
            } else {
                joined.add(Kind.ADDED, now.get(right));
                right++;
            }
        }
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int left = old.size() - 1; left >= 0; left--) {
            for (int right = now.size() - 1; right >= 0; right--) {
                common[left][right] = old.get(left).equals(now.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    private static final class Joined {
        final List<Stretch> stretches = new ArrayList<>();

        void add(Kind kind, String word) {
            if (!stretches.isEmpty() && stretches.getLast().kind() == kind) {
                stretches.add(new Stretch(kind, stretches.removeLast().text() + word));
            } else {
                stretches.add(new Stretch(kind, word));
            }
        }
    }
}
