package fr.conventio.model.roster.totals;

import fr.conventio.model.roster.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A sentence being put together of words and figures. */
public final class Sentence {
    private final List<Stretch> stretches = new ArrayList<>();

    public Sentence words(String words) {
        stretches.add(new Stretch.Words(words));
        return this;
    }

    public Sentence count(String figure, Predicate<Post> counted) {
        stretches.add(new Stretch.Count(figure, counted));
        return this;
    }

    /** Figures one after the other: "a, b et c". */
    public Sentence counts(List<Stretch.Count> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (i > 0) {
                words(i == figures.size() - 1 ? " et " : ", ");
            }
            stretches.add(figures.get(i));
        }
        return this;
    }

    public List<Stretch> stretches() {
        return List.copyOf(stretches);
    }
}
