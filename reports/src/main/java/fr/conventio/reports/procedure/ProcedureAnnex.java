package fr.conventio.reports.procedure;

import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepCells;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.Variant;
import fr.conventio.model.procedure.schedule.PlacedStep;
import fr.conventio.model.procedure.schedule.Schedule;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the annex about the purchasing procedure says, in French, whatever writes it. */
public final class ProcedureAnnex {
    private static final String BETWEEN = " · ";

    private final Act act;
    private final Procedure procedure;
    private final String title;

    /** @param title of the piece */
    public ProcedureAnnex(Act act, String title) {
        this.act = act;
        this.procedure = act.procedure();
        this.title = title;
    }

    Dossier dossier() {
        return act.dossier();
    }

    String title() {
        return title;
    }

    /** Everything it is made of: all of it is seen. */
    public List<?> shown() {
        return List.of(title, dossier().actTitle(), dossier().effectiveDate(), procedure.entities());
    }

    /** The first day, once it is settled. */
    Optional<LocalDate> start() {
        return procedure.start();
    }

    /** What all durations are, and from when they are counted. */
    List<String> notes() {
        var first = start().map(date -> say("annex.procedure.start", French.longDate(date)));
        return Stream.of(Optional.of(say("annex.procedure.unit")), first)
                .flatMap(Optional::stream)
                .toList();
    }

    /** One for each variant; only one when no step belongs to a variant alone. */
    List<Timeline> timelines() {
        boolean alike = procedure.steps().stream().allMatch(step -> step.only() == null);
        if (alike) {
            return List.of(timeline(Variant.OPEN_TENDER, say("annex.procedure.timeline"), sheet("timeline")));
        }
        return Arrays.stream(Variant.values())
                .map(variant -> timeline(
                        variant,
                        Words.FRENCH.say(variant.label()),
                        sheet("timeline") + " " + Words.FRENCH.say(variant.acronym())))
                .toList();
    }

    private Timeline timeline(Variant variant, String name, String sheet) {
        var schedule = Schedule.of(procedure, variant, true);
        var rows = new ArrayList<TimelineRow>();
        for (var phase : procedure.phases()) {
            var steps = schedule.stepsOf(phase.id());
            if (!steps.isEmpty()) {
                rows.add(phase(phase, variant, steps));
                steps.forEach(placed -> rows.add(step(placed)));
            }
        }
        var notes = List.of(total(variant), Words.FRENCH.say(schedule.criticalPathLabel()));
        var opening = say("annex.procedure.alt", name) + "\n" + String.join("\n", notes);
        return new Timeline(name, sheet, notes, rows, schedule, opening);
    }

    private String total(Variant variant) {
        var reach = Schedule.reach(procedure, variant);
        return say("annex.procedure.total", reach.label(), reach.reserve());
    }

    private TimelineRow phase(Phase phase, Variant variant, List<PlacedStep> steps) {
        int start = steps.stream().mapToInt(PlacedStep::start).min().orElse(0);
        int end = steps.stream().mapToInt(PlacedStep::end).max().orElse(0);
        var reach =
                Words.FRENCH.say(Schedule.reach(procedure, variant, phase.id()).label());
        var told = say("annex.procedure.alt.phase", phase.name(), reach);
        return new TimelineRow(phase.name(), null, start, end, reach, told);
    }

    private TimelineRow step(PlacedStep placed) {
        var step = placed.step();
        var said = new ArrayList<String>();
        start().ifPresent(first -> said.add(dates(placed, first)));
        said.add(duration(step));
        if (step.isConditional()) {
            said.add(say("annex.procedure.conditional"));
        }
        if (!step.isConfirmed()) {
            said.add(toConfirm());
        }
        var caption = String.join(BETWEEN, said);
        var told = say("annex.procedure.alt.step", step.label(), placed.start() + 1L, caption);
        return new TimelineRow(step.label(), placed, placed.start(), placed.end(), caption, told);
    }

    private static String dates(PlacedStep placed, LocalDate first) {
        var from = placed.firstDay(first);
        var to = placed.lastDay(first);
        if (!placed.step().duration().isKnown()) {
            return say("annex.procedure.from", from);
        }
        return from.equals(to) ? say("annex.procedure.on", from) : say("annex.procedure.from_to", from, to);
    }

    private static String duration(Step step) {
        return step.duration().isKnown()
                ? Words.FRENCH.say(step.duration().label())
                : say("annex.procedure.no_duration");
    }

    /** The mark of what is not certain. */
    static String toConfirm() {
        return say("annex.procedure.to_confirm");
    }

    /** What the marks of the drawing mean, in the order in which they are drawn. */
    static String legend(String mark) {
        return say("annex.procedure.legend." + mark);
    }

    String stepsTitle() {
        return say("annex.procedure.steps");
    }

    /** The columns beside the phase. */
    List<String> stepHeaders() {
        return List.of(
                say(StepField.LABEL.label()),
                say(StepField.DURATION.label()),
                say(StepField.ACTORS.label()),
                say(StepField.TOOLS.label()),
                say(StepField.VARIANT.label()),
                say("annex.procedure.when"),
                say("annex.procedure.remarks"));
    }

    /** The steps of all variants, phase by phase; a phase without steps has none. */
    List<StepRows> stepRows() {
        return procedure.phases().stream()
                .map(phase -> new StepRows(
                        phase.name(),
                        phaseTotals(phase),
                        procedure.stepsOf(phase.id()).stream()
                                .map(ProcedureAnnex::texts)
                                .toList()))
                .filter(rows -> !rows.steps().isEmpty())
                .toList();
    }

    /** How long a phase lasts, in each variant where they differ. */
    private String phaseTotals(Phase phase) {
        var reaches = new EnumMap<Variant, Message>(Variant.class);
        for (var variant : Variant.values()) {
            reaches.put(variant, Schedule.reach(procedure, variant, phase.id()).label());
        }
        if (reaches.values().stream().distinct().count() == 1) {
            return say(reaches.values().iterator().next());
        }
        return reaches.entrySet().stream()
                .map(entry -> say("annex.procedure.in_variant", entry.getKey().acronym(), entry.getValue()))
                .collect(Collectors.joining("\u00A0; "));
    }

    private static List<String> texts(Step step) {
        return List.of(
                step.label(),
                duration(step),
                step.actors(),
                step.tools(),
                StepCells.text(step, StepField.VARIANT),
                Stream.of(step.condition(), step.parallel() ? StepCells.text(step, StepField.PARALLEL) : "")
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")),
                Stream.of(step.isConfirmed() ? "" : say("annex.procedure.doubt", step.doubt()), step.remark())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    String glossaryTitle() {
        return say("annex.procedure.glossary");
    }

    List<String> glossaryHeaders() {
        return List.of(say("procedure.glossary.acronym"), say("procedure.glossary.meaning"));
    }

    List<List<String>> glossaryRows() {
        return procedure.glossary().stream()
                .map(entry -> List.of(entry.acronym(), entry.meaning()))
                .toList();
    }

    /** The name of a sheet of the workbook, or a label on it. */
    static String sheet(String key) {
        return say("annex.procedure.sheet." + key);
    }

    private static String say(String key, Object... args) {
        return say(Message.of(key, args));
    }

    private static String say(Message message) {
        return Words.FRENCH.say(message);
    }
}
