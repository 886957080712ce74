package fr.conventio.model.procedure.schedule;

import fr.conventio.model.procedure.Step;
import java.time.LocalDate;

/**
 * A step at its place in time.
 *
 * @param start calendar days from the procedure's first day to the step's: 0 for the first step
 * @param end the same to the day after its last; no later than its start where it lasts no time or an unknown one
 * @param critical whether a longer step would put off the procedure's end
 */
public record PlacedStep(Step step, int start, int end, boolean critical) {
    public LocalDate firstDay(LocalDate procedureStart) {
        return procedureStart.plusDays(start);
    }

    /** The last day on which it is at work. */
    public LocalDate lastDay(LocalDate procedureStart) {
        return procedureStart.plusDays(Math.max(start, end - 1));
    }
}
