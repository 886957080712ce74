package fr.conventio.model.procedure;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/**
 * How long a step lasts.
 *
 * @param days calendar days; 0 when unknown, and for what is done on the spot
 */
public record StepDuration(Kind kind, int days) {
    public static final StepDuration UNKNOWN = new StepDuration(Kind.UNKNOWN, 0);

    /** The longest that can be meant. */
    public static final int LONGEST = 3650;

    /** What the figure promises. */
    public enum Kind {
        FIXED,
        /** At most so many days. */
        MAXIMUM,
        /** So many days on average. */
        AVERAGE,
        /** Not known yet: counts for nothing. */
        UNKNOWN;

        public Message label() {
            return Message.of("procedure.duration.kind." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** @throws IllegalArgumentException when the days are below zero or beyond {@link #LONGEST}, or there are some unknown */
    public StepDuration {
        if (days < 0 || days > LONGEST || (kind == Kind.UNKNOWN && days > 0)) {
            throw new IllegalArgumentException("not a duration");
        }
    }

    public boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    /** Of so many days, what they promise staying the same; what was unknown becomes fixed. */
    public StepDuration withDays(int newDays) {
        return new StepDuration(isKnown() ? kind : Kind.FIXED, Math.clamp(newDays, 0, LONGEST));
    }

    /** "7 j", "max. 7 j", "moy. 30 j", "à préciser". */
    public Message label() {
        return isKnown()
                ? Message.of("procedure.duration." + kind.name().toLowerCase(Locale.ROOT), (long) days)
                : Message.of("procedure.duration.unknown");
    }
}
