package fr.conventio.model.journal;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entity before and after: added when there is no before, removed when there is no after.
 *
 * @param before the entity as its author saw it; the change is refused when the store holds something else
 */
public record Change<E extends Entity>(
        @Nullable E before, @Nullable E after) {
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change needs a before or an after");
        }
        if (before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("a change keeps the identity of its entity");
        }
    }

    public static <E extends Entity> Change<E> added(E entity) {
        return new Change<>(null, entity);
    }

    public static <E extends Entity> Change<E> removed(E entity) {
        return new Change<>(entity, null);
    }

    public static <E extends Entity> Change<E> replaced(E before, E after) {
        return new Change<>(before, after);
    }

    /** The entity that is changed, in the state that exists: the new one, or the removed one. */
    public E subject() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    public EntityId id() {
        return subject().id();
    }

    /** The change that takes this one back. */
    public Change<E> inverse() {
        return new Change<>(after, before);
    }
}
