package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.CourtTest.Fault;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymId;
import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Faults of the purchasing procedure, and of who does what in it. */
final class PurchaseFaults {
    private PurchaseFaults() {}

    static List<Fault> procedure() {
        return List.of(
                step("step to confirm", "finding.procedure.doubt", step -> step.withDoubt("À relire sur l’acte.")),
                step(
                        "nobody knows how long a step lasts",
                        "finding.procedure.duration",
                        step -> step.withDuration(StepDuration.UNKNOWN)),
                step("nobody does a step", "finding.procedure.actors", step -> step.withActors("")),
                step(
                        "an acronym of a tool is not explained",
                        "finding.procedure.acronym",
                        step -> step.withTools("SIS, SIS")),
                step(
                        "an acronym of a condition is not explained",
                        "finding.procedure.acronym",
                        step -> step.withCondition("Si la CAO est saisie")),
                new Fault(
                        "the glossary explains what nobody writes",
                        "finding.procedure.unused",
                        act -> MendedDossier.with(act, new Acronym(AcronymId.fresh(), "JOUE", "Journal officiel"))),
                new Fault("an acronym without a meaning", "finding.procedure.meaning", act -> {
                    var entry = act.procedure().glossary().getFirst();
                    return MendedDossier.with(act, new Acronym(entry.id(), entry.acronym(), ""));
                }),
                step(
                        "a telephone number in a step",
                        "finding.people.contact",
                        step -> step.withActors("Service acheteur, 03 80 00 00 00")));
    }

    static List<Fault> raci() {
        return List.of(
                activity("row to confirm", "finding.raci.doubt", activity -> activity.withDoubt("Colonnes perdues.")),
                new Fault("a row without letters", "finding.raci.empty", act -> {
                    var activity = act.raci().activities().getFirst();
                    return MendedDossier.with(
                            act, new RaciActivity(RaciActivityId.fresh(), activity.section(), 1, "Publicité", ""));
                }),
                letters("nobody is responsible", Set.of("finding.raci.no_responsible"), "A", "I"),
                letters("nobody does an activity nor answers for it", Set.of("finding.raci.nobody"), "C", "I"),
                letters("two are responsible", Set.of("finding.raci.responsibles"), "A/R", "R"),
                letters(
                        "a row that informs only",
                        Set.of("finding.raci.nobody", "finding.raci.informed_only"),
                        "I",
                        "I"),
                new Fault(
                        "a role that does nothing",
                        "finding.raci.role_unused",
                        act -> MendedDossier.with(act, new RaciRole(RaciRoleId.fresh(), 2, "Élu", "Élu référent"))),
                new Fault("an acronym of a role is not explained", "finding.raci.acronym", act -> {
                    var role = act.raci().roles().getFirst();
                    return MendedDossier.with(act, role.withName("DSF"));
                }),
                activity(
                        "an acronym of a row is not explained",
                        "finding.raci.acronym",
                        activity -> activity.withLabel("Rédaction du DCE et du RAO")));
    }

    private static Fault step(String name, String rule, UnaryOperator<Step> change) {
        return new Fault(
                name,
                rule,
                act -> MendedDossier.with(
                        act, change.apply(act.procedure().steps().getFirst())));
    }

    private static Fault activity(String name, String rule, UnaryOperator<RaciActivity> change) {
        return new Fault(
                name,
                rule,
                act -> MendedDossier.with(
                        act, change.apply(act.raci().activities().getFirst())));
    }

    private static Fault letters(String name, Set<String> rules, String first, String second) {
        return new Fault(name, rules, act -> written(written(act, 0, first), 1, second));
    }

    private static Act written(Act act, int role, String letters) {
        var activity = act.raci().activities().getFirst();
        var before = act.raci().assignments().stream()
                .filter(each -> each.cell().activity().equals(activity.id())
                        && each.cell()
                                .role()
                                .equals(act.raci().roles().get(role).id()))
                .findFirst()
                .orElseThrow();
        return MendedDossier.with(act, before.withLetters(Letters.of(letters)));
    }
}
