package fr.conventio.model.roster.difference;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Recognised;
import fr.conventio.model.wording.Plain;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much two lines look like the same post, by the fields that the file tells. */
final class Likeness {
    /** What telling a post apart weighs: a name says who it is, a date of transfer says little. */
    private static final Map<PostField, Integer> WEIGHTS = new EnumMap<>(Map.of(
            PostField.NAME, 10,
            PostField.FUNCTION, 5,
            PostField.GRADE, 4,
            PostField.SERVICE, 4,
            PostField.SECTION, 2,
            PostField.SECTION_CODE, 2,
            PostField.STATUS, 2,
            PostField.CATEGORY, 2,
            PostField.WORKING_TIME, 2,
            PostField.EMPLOYER, 2));

    private final Collection<PostField> told;
    private final Map<String, Set<String>> wordsByText = new HashMap<>();

    /** @param told the fields that are compared */
    Likeness(Collection<PostField> told) {
        this.told = told;
    }

    /** From 0, nothing in common, to 100, the same in all that is told; what is empty in both says nothing. */
    int of(Post one, Post other) {
        double common = 0;
        int whole = 0;
        for (var field : told) {
            var left = PostValues.of(one, field);
            var right = PostValues.of(other, field);
            if (isEmpty(left) && isEmpty(right)) {
                continue;
            }
            int weight = WEIGHTS.getOrDefault(field, 1);
            whole += weight;
            common += weight * share(left, right);
        }
        return whole == 0 ? 0 : (int) Math.floor(100 * common / whole);
    }

    /** Two numbers of staff that differ are two people, however alike their lines. */
    static boolean mayBeSame(Post one, Post other) {
        var left = one.personal().staffNumber();
        var right = other.personal().staffNumber();
        return left.isEmpty() || right.isEmpty() || left.equals(right);
    }

    private double share(@Nullable Object left, @Nullable Object right) {
        if (Objects.equals(left, right)) {
            return 1;
        }
        var oneText = text(left);
        var otherText = text(right);
        if (oneText.isEmpty() || otherText.isEmpty()) {
            return 0;
        }
        var words = words(oneText);
        var others = words(otherText);
        long both = words.stream().filter(others::contains).count();
        double either = words.size() + others.size() - both;
        // The same words are not yet the same text.
        return either == 0 ? 0 : 0.9 * both / either;
    }

    private Set<String> words(String text) {
        return wordsByText.computeIfAbsent(text, written -> {
            var folded = Plain.fold(written);
            return folded.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(folded.split(" ")));
        });
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Recognised<?> recognised) {
            return recognised.wording();
        }
        return value instanceof String written ? written : "";
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || ((value instanceof String || value instanceof Recognised<?>)
                        && text(value).isEmpty());
    }
}
