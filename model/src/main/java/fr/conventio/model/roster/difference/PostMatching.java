package fr.conventio.model.roster.difference;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.work.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each line of a file the line of the roster that it is. By staff number where there is one; then the lines that
 * say the same, one for one, for identical lines are different people; then those that differ in one thing; then, service by
 * service, those most alike. Each line is matched once at most.
 */
final class PostMatching {
    /** What often changes together, the likeliest first. */
    private static final List<Set<PostField>> CHANGED_TOGETHER = List.of(
            EnumSet.of(PostField.REMARKS, PostField.DEFERRAL_REASON),
            EnumSet.of(PostField.TRANSFER, PostField.TRANSFER_DATE, PostField.DEFERRAL_REASON),
            EnumSet.of(PostField.MONTHLY_PAY),
            EnumSet.of(PostField.STAFF_NUMBER),
            EnumSet.of(PostField.WORKING_TIME),
            EnumSet.of(PostField.STATUS),
            EnumSet.of(PostField.GRADE, PostField.CATEGORY),
            EnumSet.of(PostField.EMPLOYER),
            EnumSet.of(PostField.FUNCTION),
            EnumSet.of(PostField.SECTION, PostField.SECTION_CODE),
            EnumSet.of(PostField.SERVICE, PostField.SECTION, PostField.SECTION_CODE),
            EnumSet.of(PostField.NAME));

    /** How many lines of one key are tried. */
    private static final int TRIES = 8;
    /** A service of more pairs than this is compared in the neighbourhood of each line alone. */
    private static final long ALL_PAIRS = 40_000;
    /** Lines before and after the place where a line is looked for. */
    private static final int NEIGHBOURHOOD = 20;
    /** Less alike than this is another post. */
    private static final int ALIKE = 50;

    private final List<Post> before;
    private final List<Post> after;
    private final Set<PostField> told;
    private final Likeness likeness;
    private final int[] matchOf;
    private final boolean[] taken;
    private final int[] confidence;

    /** Of a line of the file: the index of the roster's line, and how sure it is. */
    record Match(int before, int confidence) {}

    private record Candidate(int before, int after, int likeness, int distance) {}

    PostMatching(List<Post> before, List<Post> after, Collection<PostField> told) {
        this.before = before;
        this.after = after;
        this.told = told.isEmpty() ? EnumSet.noneOf(PostField.class) : EnumSet.copyOf(told);
        this.likeness = new Likeness(this.told);
        this.matchOf = new int[after.size()];
        this.taken = new boolean[before.size()];
        this.confidence = new int[after.size()];
        Arrays.fill(matchOf, -1);
    }

    /** In the order of the file; null where the roster has no such line. */
    List<@Nullable Match> matches(Progress progress) {
        int steps = CHANGED_TOGETHER.size() + 3;
        progress.step(0, steps);
        if (told.contains(PostField.STAFF_NUMBER)) {
            byKey(EnumSet.of(PostField.STAFF_NUMBER), true);
        }
        progress.step(1, steps);
        byKey(told, false);
        int step = 2;
        for (var changed : CHANGED_TOGETHER) {
            progress.step(step++, steps);
            var same = EnumSet.copyOf(told);
            if (same.removeAll(changed) && !same.isEmpty()) {
                byKey(same, false);
            }
        }
        progress.step(step, steps);
        byLikeness();
        var found = new ArrayList<@Nullable Match>(after.size());
        for (int line = 0; line < after.size(); line++) {
            found.add(matchOf[line] < 0 ? null : new Match(matchOf[line], confidence[line]));
        }
        return found;
    }

    /**
     * Matches the lines left that have the same values, in the order of both sides.
     *
     * @param certain true when the values alone tell who it is
     */
    private void byKey(Set<PostField> fields, boolean certain) {
        var waiting = new HashMap<List<@Nullable Object>, Deque<Integer>>();
        for (int line = 0; line < before.size(); line++) {
            if (!taken[line] && (!certain || hasNumber(before.get(line)))) {
                waiting.computeIfAbsent(key(before.get(line), fields), key -> new ArrayDeque<>())
                        .add(line);
            }
        }
        for (int line = 0; line < after.size(); line++) {
            if (matchOf[line] >= 0 || (certain && !hasNumber(after.get(line)))) {
                continue;
            }
            var same = waiting.get(key(after.get(line), fields));
            if (same != null) {
                int found = certain ? mostAlike(same, line) : firstPossible(same, line);
                if (found >= 0) {
                    same.remove(found);
                    match(found, line, certain ? 100 : likeness.of(before.get(found), after.get(line)));
                }
            }
        }
    }

    /** An agent with two posts has one number: the posts are told apart by what they say. */
    private int mostAlike(Deque<Integer> lines, int wanted) {
        return lines.stream()
                .limit(TRIES)
                .max(Comparator.comparingInt(line -> likeness.of(before.get(line), after.get(wanted))))
                .orElse(-1);
    }

    private int firstPossible(Deque<Integer> lines, int wanted) {
        return lines.stream()
                .limit(TRIES)
                .filter(line -> Likeness.mayBeSame(before.get(line), after.get(wanted)))
                .findFirst()
                .orElse(-1);
    }

    private void byLikeness() {
        var oldByService = left(before, line -> !taken[line]);
        left(after, line -> matchOf[line] < 0).forEach((service, newLines) -> {
            var oldLines = oldByService.get(service);
            if (oldLines != null) {
                matchAlike(oldLines, newLines);
            }
        });
    }

    private static Map<ServiceId, List<Integer>> left(List<Post> posts, IntPredicate isLeft) {
        var byService = new LinkedHashMap<ServiceId, List<Integer>>();
        for (int line = 0; line < posts.size(); line++) {
            if (isLeft.test(line)) {
                byService
                        .computeIfAbsent(posts.get(line).service(), service -> new ArrayList<>())
                        .add(line);
            }
        }
        return byService;
    }

    private void matchAlike(List<Integer> oldLines, List<Integer> newLines) {
        boolean all = (long) oldLines.size() * newLines.size() <= ALL_PAIRS;
        var candidates = new ArrayList<Candidate>();
        for (int place = 0; place < newLines.size(); place++) {
            int middle = (int) ((long) place * oldLines.size() / newLines.size());
            int from = all ? 0 : Math.max(0, middle - NEIGHBOURHOOD);
            int to = all ? oldLines.size() : Math.min(oldLines.size(), middle + NEIGHBOURHOOD + 1);
            for (int other = from; other < to; other++) {
                addCandidate(candidates, oldLines.get(other), newLines.get(place), Math.abs(other - middle));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(Candidate::after));
        for (var candidate : candidates) {
            if (!taken[candidate.before()] && matchOf[candidate.after()] < 0) {
                match(candidate.before(), candidate.after(), candidate.likeness());
            }
        }
    }

    private void addCandidate(List<Candidate> candidates, int oldLine, int newLine, int distance) {
        var one = before.get(oldLine);
        var other = after.get(newLine);
        if (Likeness.mayBeSame(one, other)) {
            int alike = likeness.of(one, other);
            if (alike >= ALIKE) {
                candidates.add(new Candidate(oldLine, newLine, alike, distance));
            }
        }
    }

    private void match(int oldLine, int newLine, int sure) {
        taken[oldLine] = true;
        matchOf[newLine] = oldLine;
        confidence[newLine] = sure;
    }

    private static boolean hasNumber(Post post) {
        return !post.personal().staffNumber().isEmpty();
    }

    private static List<@Nullable Object> key(Post post, Set<PostField> fields) {
        var key = new ArrayList<@Nullable Object>(fields.size());
        fields.forEach(field -> key.add(PostValues.of(post, field)));
        return key;
    }
}
