package fr.conventio.reports.procedure;

import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.schedule.PlacedStep;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline: a phase, or a step below it.
 *
 * @param placed null for a phase
 * @param start calendar days from the first day
 * @param caption what stands beside the bar
 * @param told what is drawn, in words
 */
record TimelineRow(String label, @Nullable PlacedStep placed, int start, int end, String caption, String told) {
    /** The step; null for a phase. */
    @Nullable
    Step step() {
        return placed == null ? null : placed.step();
    }
}
