package fr.conventio.app.procedure;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.schedule.PlacedStep;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline: a phase, or a step of it.
 *
 * @param placed null for the phase itself
 * @param start calendar days from the first day
 * @param end the same to the day after the last
 */
record TimelineLine(Phase phase, @Nullable PlacedStep placed, int start, int end) {
    EntityId id() {
        return placed == null ? phase.id() : placed.step().id();
    }
}
