package fr.conventio.model.roster.totals;

import fr.conventio.model.quantity.Fraction;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.WorkingTime;
import java.util.Map;

/**
 * A count of posts.
 *
 * @param headcount agents, those working 0 % included
 * @param fullTimeEquivalent the exact sum of working times
 */
public record Tally(int headcount, Fraction fullTimeEquivalent, Map<Category, Integer> byCategory) {
    public static final Tally ZERO = new Tally(0, Fraction.ZERO, Map.of());

    public Tally {
        byCategory = Map.copyOf(byCategory);
    }

    /** The figures of posts that were counted by category and by working time. */
    public static Tally of(Map<Category, Integer> byCategory, Map<WorkingTime, Integer> byTime) {
        int headcount = 0;
        var fullTimeEquivalent = Fraction.ZERO;
        for (var counted : byTime.entrySet()) {
            headcount += counted.getValue();
            fullTimeEquivalent = fullTimeEquivalent.plus(
                    counted.getKey().fullTimeEquivalent().times(counted.getValue()));
        }
        return new Tally(headcount, fullTimeEquivalent, byCategory);
    }

    public int of(Category category) {
        return byCategory.getOrDefault(category, 0);
    }
}
