package fr.conventio.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault planted at a time in a procedure without any. */
class ProcedureFindingsTest {
    private static final Phase PHASE = new Phase(PhaseId.fresh(), 0, "Consultation");
    private static final Step STEP = new Step(StepId.fresh(), PHASE.id(), 0, "Rédaction du DCE")
            .withActors("Service acheteur")
            .withDuration(new StepDuration(StepDuration.Kind.FIXED, 7));
    private static final Acronym ENTRY =
            new Acronym(AcronymId.fresh(), "DCE", "Dossier de consultation des entreprises");

    private static Act mended() {
        return MendedDossier.with(MendedDossier.act(), PHASE, STEP, ENTRY);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("finding.procedure.doubt", STEP.withDoubt("À relire sur l’acte.")),
                Arguments.of("finding.procedure.duration", STEP.withDuration(StepDuration.UNKNOWN)),
                Arguments.of("finding.procedure.actors", STEP.withActors("")),
                Arguments.of("finding.procedure.acronym", STEP.withTools("SIS, SIS")),
                Arguments.of("finding.procedure.acronym", STEP.withCondition("Si la CAO est saisie")),
                Arguments.of("finding.procedure.unused", STEP.withLabel("Rédaction")),
                Arguments.of("finding.procedure.meaning", new Acronym(ENTRY.id(), "DCE", "")));
    }

    @Test
    void nothing_is_found_in_a_procedure_that_is_known_and_explained() {
        assertThat(Findings.of(mended())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_planted_fault_is_found_once_and_leads_to_what_it_is_about(String rule, Entity faulty) {
        var act = MendedDossier.with(mended(), faulty);
        assertThat(Findings.of(act)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.spot().about(act)).isNotEmpty();
        });
    }
}
