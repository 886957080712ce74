package fr.conventio.model.journal;

import fr.conventio.model.identity.Entity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/** Things in a row that change places. */
public final class Order {
    private Order() {}

    /**
     * What changes when one goes a place up or down; nothing at the edge.
     *
     * @param all in their order
     * @param down true towards the end
     * @param place where one stands, counted from 0
     * @param at the same one at another place
     */
    public static <E extends Entity> List<Change<?>> moved(
            List<E> all, E one, boolean down, ToIntFunction<E> place, BiFunction<E, Integer, E> at) {
        var order = new ArrayList<>(all);
        int from = order.indexOf(one);
        int to = from + (down ? 1 : -1);
        var changes = new ArrayList<Change<?>>();
        if (to < 0 || to >= order.size()) {
            return changes;
        }
        Collections.swap(order, from, to);
        for (int position = 0; position < order.size(); position++) {
            var entity = order.get(position);
            if (place.applyAsInt(entity) != position) {
                changes.add(Change.replaced(entity, at.apply(entity, position)));
            }
        }
        return changes;
    }

    /** The place behind all others. */
    public static <E> int end(List<E> all, ToIntFunction<E> place) {
        return all.stream().mapToInt(place).max().orElse(-1) + 1;
    }
}
