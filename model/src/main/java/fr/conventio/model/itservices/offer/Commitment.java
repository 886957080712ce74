package fr.conventio.model.itservices.offer;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.wording.Message;
import java.util.Locale;

/**
 * What one side promises the other.
 *
 * @param set the code of the set it belongs to; empty when it holds for all
 * @param position place among those of the same set and side, from 0
 */
public record Commitment(CommitmentId id, String set, Side side, int position, String text) implements Entity {
    /** Who promises. */
    public enum Side {
        /** The body that carries the shared service. */
        CARRIER,
        /** The party that subscribes. */
        SUBSCRIBER;

        public Message label() {
            return Message.of("it.side." + name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public Commitment renewed(Renewal ids) {
        return new Commitment(new CommitmentId(ids.of(id)), set, side, position, text);
    }

    public Commitment withText(String newText) {
        return new Commitment(id, set, side, position, newText);
    }
}
