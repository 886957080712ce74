package fr.conventio.model.checks;

import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepCells;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.glossary.AcronymField;
import fr.conventio.model.procedure.glossary.AcronymsInUse;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The rules that say what of the purchasing procedure is uncertain, missing or not explained. */
final class ProcedureFindings {
    /** Where acronyms are looked for. */
    private static final List<StepField> TEXTS =
            List.of(StepField.LABEL, StepField.ACTORS, StepField.TOOLS, StepField.CONDITION);

    private ProcedureFindings() {}

    /** All findings, in the order of the act; the glossary's come last. */
    static List<Finding> of(Procedure procedure) {
        var findings = new ArrayList<Finding>();
        var acronyms = new AcronymsInUse(procedure.glossary());
        var told = new HashSet<String>();
        for (var step : procedure.steps()) {
            if (!step.isConfirmed()) {
                findings.add(new Finding(
                        new StepSpot(step.id(), StepField.DOUBT),
                        Kind.TO_CONFIRM,
                        Message.of("finding.procedure.doubt", step.doubt())));
            }
            if (!step.duration().isKnown()) {
                missing(findings, step, StepField.DURATION, "finding.procedure.duration");
            }
            if (step.actors().isEmpty()) {
                missing(findings, step, StepField.ACTORS, "finding.procedure.actors");
            }
            for (var field : TEXTS) {
                for (var acronym : acronyms.undefined(StepCells.text(step, field))) {
                    if (told.add(acronym)) {
                        findings.add(new Finding(
                                new StepSpot(step.id(), field),
                                Kind.MISSING,
                                Message.of("finding.procedure.acronym", acronym)));
                    }
                }
            }
        }
        unused(findings, procedure, acronyms);
        return findings;
    }

    private static void unused(List<Finding> findings, Procedure procedure, AcronymsInUse acronyms) {
        var texts = procedure.steps().stream()
                .flatMap(step -> TEXTS.stream().map(field -> StepCells.text(step, field)))
                .toList();
        for (var entry : acronyms.unused(texts)) {
            findings.add(new Finding(
                    new AcronymSpot(entry.id(), AcronymField.ACRONYM),
                    Kind.ADVICE,
                    Message.of("finding.procedure.unused", entry.acronym())));
        }
        for (var entry : procedure.glossary()) {
            if (entry.meaning().isEmpty()) {
                findings.add(new Finding(
                        new AcronymSpot(entry.id(), AcronymField.MEANING),
                        Kind.MISSING,
                        Message.of("finding.procedure.meaning", entry.acronym())));
            }
        }
    }

    private static void missing(List<Finding> findings, Step step, StepField field, String key) {
        findings.add(new Finding(new StepSpot(step.id(), field), Kind.MISSING, Message.of(key)));
    }
}
