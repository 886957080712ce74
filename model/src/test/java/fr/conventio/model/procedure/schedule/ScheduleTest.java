package fr.conventio.model.procedure.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepDuration.Kind;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.Variant;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
class ScheduleTest {
    private final List<Entity> parts = new ArrayList<>();
    private PhaseId phase = PhaseId.fresh();
    private int places;

    private Procedure procedure() {
        return Procedure.EMPTY.with(parts, List.of());
    }

    private void phase(String name) {
        phase = PhaseId.fresh();
        parts.add(new Phase(phase, parts.size(), name));
    }

    private Step step(String label, int days) {
        var step = new Step(StepId.fresh(), phase, places++, label).withDuration(new StepDuration(Kind.FIXED, days));
        return put(step);
    }

    private Step put(Step step) {
        parts.removeIf(part -> part.id().equals(step.id()));
        parts.add(step);
        return step;
    }

    private static List<String> lines(Schedule schedule) {
        return schedule.steps().stream()
                .map(placed -> placed.step().label() + " " + placed.start() + "-" + placed.end()
                        + (placed.critical() ? "!" : ""))
                .toList();
    }

    @Test
    void each_step_follows_the_one_before_through_all_phases() {
        phase("Montage");
        step("A", 14);
        step("B", 7);
        phase("Consultation");
        step("C", 30);
        var schedule = Schedule.of(procedure(), Variant.ADAPTED, true);
        assertThat(lines(schedule)).containsExactly("A 0-14!", "B 14-21!", "C 21-51!");
        assertThat(schedule.days()).isEqualTo(51);
        assertThat(Schedule.reach(procedure(), Variant.ADAPTED, phase)).isEqualTo(new Reach(30, 30, 0, 0));
    }

    @Test
    void what_follows_parallel_steps_waits_for_the_longest_which_alone_is_critical() {
        phase("Montage");
        step("A", 5);
        put(step("B", 12).withParallel(true));
        put(step("C", 3).withParallel(true));
        step("D", 2);
        var schedule = Schedule.of(procedure(), Variant.ADAPTED, true);
        assertThat(lines(schedule)).containsExactly("A 0-5", "B 0-12!", "C 0-3", "D 12-14!");
        assertThat(schedule.criticalPath())
                .extracting(placed -> placed.step().label())
                .containsExactly("B", "D");
    }

    @Test
    void two_longest_steps_are_both_critical() {
        phase("Montage");
        step("A", 5);
        put(step("B", 5).withParallel(true));
        assertThat(lines(Schedule.of(procedure(), Variant.ADAPTED, true))).containsExactly("A 0-5!", "B 0-5!");
    }

    @Test
    void a_parallel_step_of_the_next_phase_begins_with_the_last_of_this_one() {
        phase("Consultation");
        step("A", 10);
        phase("Décision");
        put(step("B", 4).withParallel(true));
        step("C", 1);
        assertThat(lines(Schedule.of(procedure(), Variant.ADAPTED, true)))
                .containsExactly("A 0-10!", "B 0-4", "C 10-11!");
        assertThat(Schedule.reach(procedure(), Variant.ADAPTED, phase).most()).isEqualTo(11);
    }

    @Test
    void alternatives_are_counted_in_their_own_variant_only() {
        phase("Information");
        step("A", 2);
        put(step("AOO", 11).withOnly(Variant.OPEN_TENDER));
        put(step("MAPA", 7).withOnly(Variant.ADAPTED));
        step("B", 1);
        assertThat(lines(Schedule.of(procedure(), Variant.OPEN_TENDER, true)))
                .containsExactly("A 0-2!", "AOO 2-13!", "B 13-14!");
        assertThat(lines(Schedule.of(procedure(), Variant.ADAPTED, true)))
                .containsExactly("A 0-2!", "MAPA 2-9!", "B 9-10!");
    }

    @Test
    void conditional_steps_part_the_shortest_from_the_longest() {
        phase("Décision");
        step("A", 21);
        put(step("CAO", 7).withCondition("Si besoin"));
        step("B", 3);
        assertThat(Schedule.reach(procedure(), Variant.ADAPTED)).isEqualTo(new Reach(24, 31, 0, 0));
        assertThat(lines(Schedule.of(procedure(), Variant.ADAPTED, false))).containsExactly("A 0-21!", "B 21-24!");
    }

    @Test
    void what_began_with_a_step_left_out_begins_where_that_would_have() {
        phase("Décision");
        step("A", 10);
        put(step("CAO", 7).withCondition("Si besoin"));
        put(step("B", 3).withParallel(true));
        assertThat(lines(Schedule.of(procedure(), Variant.ADAPTED, false))).containsExactly("A 0-10!", "B 10-13!");
    }

    @Test
    void unknown_durations_count_for_nothing_and_are_told() {
        phase("Montage");
        put(step("A", 0).withDuration(StepDuration.UNKNOWN).withDoubt("À relire"));
        step("B", 7);
        assertThat(lines(Schedule.of(procedure(), Variant.ADAPTED, true))).containsExactly("A 0-0!", "B 0-7!");
        var reach = Schedule.reach(procedure(), Variant.ADAPTED);
        assertThat(reach).isEqualTo(new Reach(7, 7, 1, 1));
        assertThat(Words.FRENCH.say(reach.label())).isEqualTo("au moins 7 jours");
        assertThat(Words.FRENCH.say(reach.reserve())).isEqualTo("une étape sans durée, une à confirmer");
    }

    @Test
    void a_first_day_gives_dates_and_a_step_of_seven_days_ends_on_the_seventh() {
        phase("Montage");
        step("A", 7);
        var last = step("B", 1);
        var start = LocalDate.of(2019, Month.FEBRUARY, 25);
        var schedule = Schedule.of(procedure(), Variant.ADAPTED, true);
        var a = schedule.steps().getFirst();
        var b = schedule.find(last.id()).orElseThrow();
        assertThat(a.firstDay(start)).isEqualTo("2019-02-25");
        assertThat(a.lastDay(start)).isEqualTo("2019-03-03");
        assertThat(b.firstDay(start)).isEqualTo("2019-03-04").isEqualTo(b.lastDay(start));
    }

    @Test
    void nothing_lasts_no_time() {
        assertThat(Schedule.reach(procedure(), Variant.ADAPTED)).isEqualTo(new Reach(0, 0, 0, 0));
    }
}
