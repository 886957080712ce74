package fr.conventio.model.procedure.schedule;

import fr.conventio.model.wording.Message;

/**
 * How long something lasts, as far as is known.
 *
 * @param least calendar days when no conditional step is needed
 * @param most calendar days when all of them are
 * @param unknown steps of unknown duration, which count for nothing: the true length is not less
 * @param doubtful steps to be confirmed
 */
public record Reach(int least, int most, int unknown, int doubtful) {
    /** "70 à 77 jours", with "au moins" where some durations are unknown; "durée à préciser" where all are. */
    public Message label() {
        if (most == 0 && unknown > 0) {
            return Message.of("procedure.reach.unknown");
        }
        var days = least == most
                ? Message.of("procedure.reach.days", (long) most)
                : Message.of("procedure.reach.range", (long) least, (long) most);
        return unknown == 0 ? days : Message.of("procedure.reach.at_least", days);
    }

    /** What the figure leaves out, "3 étapes sans durée, 5 à confirmer". */
    public Message reserve() {
        return Message.of("procedure.reach.reserve", (long) unknown, (long) doubtful);
    }

    public boolean isCertain() {
        return unknown == 0 && doubtful == 0;
    }
}
