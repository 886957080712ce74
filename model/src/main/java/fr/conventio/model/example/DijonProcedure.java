package fr.conventio.model.example;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepCells;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymId;
import fr.conventio.model.typed.FieldRefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The purchasing procedure of the Dijon convention: fourteen steps and fifteen acronyms. The act draws it, and its text has
 * kept the labels and the figures but not which goes with which: all that is not printed in one box says so.
 */
public final class DijonProcedure {
    private static final List<StepField> COLUMNS = List.of(
            StepField.LABEL,
            StepField.DURATION,
            StepField.ACTORS,
            StepField.TOOLS,
            StepField.VARIANT,
            StepField.CONDITION,
            StepField.DOUBT,
            StepField.REMARK);

    private DijonProcedure() {}

    /** The phases, steps and glossary, under fresh identities; no first day, which the act does not tell. */
    public static List<Entity> entities() {
        var phases = new ArrayList<Phase>();
        var steps = new ArrayList<Step>();
        for (var line : lines("dijon-2019-procedure.csv")) {
            if (phases.isEmpty() || !phases.getLast().name().equals(line.getFirst())) {
                phases.add(new Phase(PhaseId.fresh(), phases.size(), line.getFirst()));
            }
            var phase = phases.getLast().id();
            int place = (int)
                    steps.stream().filter(step -> step.phase().equals(phase)).count();
            steps.add(step(phase, place, line));
        }
        var entities = new ArrayList<Entity>(phases);
        entities.addAll(steps);
        for (var line : lines("dijon-2019-glossaire.csv")) {
            entities.add(new Acronym(AcronymId.fresh(), line.getFirst(), line.get(1)));
        }
        return entities;
    }

    private static Step step(PhaseId phase, int place, List<String> line) {
        try {
            var step = new Step(StepId.fresh(), phase, place, "");
            for (int column = 0; column < COLUMNS.size(); column++) {
                step = StepCells.with(step, COLUMNS.get(column), line.get(column + 1));
            }
            return step;
        } catch (FieldRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the header; no cell holds a separator. */
    private static List<List<String>> lines(String file) {
        try (var in = Objects.requireNonNull(DijonProcedure.class.getResourceAsStream(file));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
