package fr.conventio.model.procedure;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import org.jspecify.annotations.Nullable;

/**
 * A step of the procedure.
 *
 * @param position place among the steps of its phase, from 0
 * @param actors who does it, as the act calls them
 * @param tools what it is done with
 * @param condition when the step is needed; empty when it always is
 * @param only the variant it belongs to; null when it belongs to all
 * @param parallel whether it begins with the step before, not after it
 * @param doubt why it has to be confirmed; empty when it is
 * @param remark what else is to be said of it
 */
public record Step(
        StepId id,
        PhaseId phase,
        int position,
        String label,
        String actors,
        String tools,
        StepDuration duration,
        String condition,
        @Nullable Variant only,
        boolean parallel,
        String doubt,
        String remark)
        implements Entity {

    /** A step of which only the label is known. */
    public Step(StepId id, PhaseId phase, int position, String label) {
        this(id, phase, position, label, "", "", StepDuration.UNKNOWN, "", null, false, "", "");
    }

    public boolean isConditional() {
        return !condition.isEmpty();
    }

    public boolean isConfirmed() {
        return doubt.isEmpty();
    }

    public boolean belongsTo(Variant variant) {
        return only == null || only == variant;
    }

    @Override
    public Step renewed(Renewal ids) {
        return new Step(
                new StepId(ids.of(id)),
                new PhaseId(ids.of(phase)),
                position,
                label,
                actors,
                tools,
                duration,
                condition,
                only,
                parallel,
                doubt,
                remark);
    }

    /** The step at another place. */
    public Step at(PhaseId newPhase, int newPosition) {
        return new Step(
                id, newPhase, newPosition, label, actors, tools, duration, condition, only, parallel, doubt, remark);
    }

    public Step withLabel(String newLabel) {
        return withTexts(newLabel, actors, tools);
    }

    public Step withActors(String newActors) {
        return withTexts(label, newActors, tools);
    }

    public Step withTools(String newTools) {
        return withTexts(label, actors, newTools);
    }

    private Step withTexts(String newLabel, String newActors, String newTools) {
        return new Step(
                id, phase, position, newLabel, newActors, newTools, duration, condition, only, parallel, doubt, remark);
    }

    public Step withDuration(StepDuration newDuration) {
        return new Step(
                id, phase, position, label, actors, tools, newDuration, condition, only, parallel, doubt, remark);
    }

    public Step withCondition(String newCondition) {
        return withCourse(newCondition, only, parallel);
    }

    public Step withOnly(@Nullable Variant variant) {
        return withCourse(condition, variant, parallel);
    }

    public Step withParallel(boolean newParallel) {
        return withCourse(condition, only, newParallel);
    }

    private Step withCourse(String newCondition, @Nullable Variant variant, boolean newParallel) {
        return new Step(
                id, phase, position, label, actors, tools, duration, newCondition, variant, newParallel, doubt, remark);
    }

    public Step withDoubt(String newDoubt) {
        return withNotes(newDoubt, remark);
    }

    public Step withRemark(String newRemark) {
        return withNotes(doubt, newRemark);
    }

    private Step withNotes(String newDoubt, String newRemark) {
        return new Step(
                id, phase, position, label, actors, tools, duration, condition, only, parallel, newDoubt, newRemark);
    }
}
