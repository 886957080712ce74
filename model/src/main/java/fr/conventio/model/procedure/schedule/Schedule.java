package fr.conventio.model.procedure.schedule;

import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.Variant;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When each step of one variant begins and ends, in calendar days from the first day. Each step follows the one before, unless
 * it begins with it; what comes after such a bundle waits for the longest of it.
 */
public final class Schedule {
    private final List<PlacedStep> steps;
    private final int days;

    private Schedule(List<PlacedStep> steps) {
        this.steps = List.copyOf(steps);
        this.days = steps.stream().mapToInt(PlacedStep::end).max().orElse(0);
    }

    /**
     * @param conditional whether the steps that are needed under a condition only are counted
     */
    public static Schedule of(Procedure procedure, Variant variant, boolean conditional) {
        var placed = new ArrayList<PlacedStep>();
        int start = 0;
        for (var bundle : bundles(procedure.steps())) {
            var counted = bundle.stream()
                    .filter(step -> step.belongsTo(variant) && (conditional || !step.isConditional()))
                    .toList();
            int longest = counted.stream()
                    .mapToInt(step -> step.duration().days())
                    .max()
                    .orElse(0);
            for (var step : counted) {
                int days = step.duration().days();
                placed.add(new PlacedStep(step, start, start + days, days == longest));
            }
            start += longest;
        }
        return new Schedule(placed);
    }

    /** Bundled before steps are left out: what began with a step that is left out begins where that would have. */
    private static List<List<Step>> bundles(List<Step> steps) {
        var bundles = new ArrayList<List<Step>>();
        for (var step : steps) {
            if (bundles.isEmpty() || !step.parallel()) {
                bundles.add(new ArrayList<>());
            }
            bundles.getLast().add(step);
        }
        return bundles;
    }

    /** The steps of the variant, in the order of the act. */
    public List<PlacedStep> steps() {
        return steps;
    }

    public Optional<PlacedStep> find(StepId step) {
        return steps.stream().filter(placed -> placed.step().id().equals(step)).findFirst();
    }

    public List<PlacedStep> stepsOf(PhaseId phase) {
        return steps.stream()
                .filter(placed -> placed.step().phase().equals(phase))
                .toList();
    }

    /** From the first day to the end of the last step. */
    public int days() {
        return days;
    }

    /** The steps that decide when the procedure ends. */
    public List<PlacedStep> criticalPath() {
        return steps.stream().filter(PlacedStep::critical).toList();
    }

    /** Which steps decide when the procedure ends, in words. */
    public Message criticalPathLabel() {
        var critical = criticalPath();
        if (critical.size() == steps.size()) {
            return Message.of("procedure.critical.all");
        }
        var labels = critical.stream().map(placed -> placed.step().label()).collect(Collectors.joining(" → "));
        return Message.of("procedure.critical", labels);
    }

    /** How long the procedure lasts in a variant, without and with its conditional steps. */
    public static Reach reach(Procedure procedure, Variant variant) {
        return reach(
                of(procedure, variant, false).steps(),
                of(procedure, variant, true).steps());
    }

    /** How long a phase lasts in a variant, from its first step to the end of its last. */
    public static Reach reach(Procedure procedure, Variant variant, PhaseId phase) {
        return reach(
                of(procedure, variant, false).stepsOf(phase),
                of(procedure, variant, true).stepsOf(phase));
    }

    private static Reach reach(List<PlacedStep> without, List<PlacedStep> with) {
        return new Reach(
                span(without),
                span(with),
                (int) with.stream()
                        .filter(placed -> !placed.step().duration().isKnown())
                        .count(),
                (int) with.stream()
                        .filter(placed -> !placed.step().isConfirmed())
                        .count());
    }

    private static int span(List<PlacedStep> steps) {
        int start = steps.stream().mapToInt(PlacedStep::start).min().orElse(0);
        return steps.stream().mapToInt(PlacedStep::end).max().orElse(0) - start;
    }
}
