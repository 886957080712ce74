package fr.conventio.model.roster.totals;

import fr.conventio.model.quantity.Fraction;
import fr.conventio.model.roster.Category;
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

    public int of(Category category) {
        return byCategory.getOrDefault(category, 0);
    }
}
