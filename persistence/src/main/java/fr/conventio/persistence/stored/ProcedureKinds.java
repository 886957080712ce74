package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.PROCEDURE_ACRONYM;
import static fr.conventio.persistence.tables.Tables.PROCEDURE_FIRST_DAY;
import static fr.conventio.persistence.tables.Tables.PROCEDURE_PHASE;
import static fr.conventio.persistence.tables.Tables.PROCEDURE_STEP;

import fr.conventio.model.procedure.FirstDay;
import fr.conventio.model.procedure.FirstDayId;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.Variant;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymId;
import fr.conventio.persistence.tables.tables.records.ProcedureStepRecord;
import java.util.List;

/** How the purchasing procedure is stored. */
final class ProcedureKinds {
    private static final String AFTER = "AFTER";
    private static final String TOGETHER = "TOGETHER";

    static final List<StoredKind<?, ?>> ALL = List.of(
            new StoredKind<>(
                    StoredTable.PROCEDURE_PHASE,
                    Phase.class,
                    PROCEDURE_PHASE,
                    PROCEDURE_PHASE.ID,
                    PROCEDURE_PHASE.DOSSIER_ID,
                    (row, phase) -> {
                        row.setId(phase.id().value());
                        row.setPlace(phase.position());
                        row.setName(phase.name());
                    },
                    row -> new Phase(new PhaseId(row.getId()), row.getPlace(), row.getName())),
            new StoredKind<>(
                    StoredTable.PROCEDURE_STEP,
                    Step.class,
                    PROCEDURE_STEP,
                    PROCEDURE_STEP.ID,
                    PROCEDURE_STEP.DOSSIER_ID,
                    ProcedureKinds::fill,
                    ProcedureKinds::step),
            new StoredKind<>(
                    StoredTable.PROCEDURE_FIRST_DAY,
                    FirstDay.class,
                    PROCEDURE_FIRST_DAY,
                    PROCEDURE_FIRST_DAY.ID,
                    PROCEDURE_FIRST_DAY.DOSSIER_ID,
                    (row, day) -> {
                        row.setId(day.id().value());
                        row.setFirstDay(day.date());
                    },
                    row -> new FirstDay(new FirstDayId(row.getId()), row.getFirstDay())),
            new StoredKind<>(
                    StoredTable.PROCEDURE_ACRONYM,
                    Acronym.class,
                    PROCEDURE_ACRONYM,
                    PROCEDURE_ACRONYM.ID,
                    PROCEDURE_ACRONYM.DOSSIER_ID,
                    (row, entry) -> {
                        row.setId(entry.id().value());
                        row.setAcronym(entry.acronym());
                        row.setMeaning(entry.meaning());
                    },
                    row -> new Acronym(new AcronymId(row.getId()), row.getAcronym(), row.getMeaning())));

    private ProcedureKinds() {}

    private static void fill(ProcedureStepRecord row, Step step) {
        var only = step.only();
        row.setId(step.id().value());
        row.setPhaseId(step.phase().value());
        row.setPlace(step.position());
        row.setLabel(step.label());
        row.setActors(step.actors());
        row.setTools(step.tools());
        row.setDurationKind(step.duration().kind().name());
        row.setDurationDays(step.duration().days());
        row.setNeededWhen(step.condition());
        row.setVariant(only == null ? null : only.name());
        row.setBegins(step.parallel() ? TOGETHER : AFTER);
        row.setDoubt(step.doubt());
        row.setRemark(step.remark());
    }

    private static Step step(ProcedureStepRecord row) {
        var variant = row.getVariant();
        return new Step(
                new StepId(row.getId()),
                new PhaseId(row.getPhaseId()),
                row.getPlace(),
                row.getLabel(),
                row.getActors(),
                row.getTools(),
                new StepDuration(StepDuration.Kind.valueOf(row.getDurationKind()), row.getDurationDays()),
                row.getNeededWhen(),
                variant == null ? null : Variant.valueOf(variant),
                row.getBegins().equals(TOGETHER),
                row.getDoubt(),
                row.getRemark());
    }
}
