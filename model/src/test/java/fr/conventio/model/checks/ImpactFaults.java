package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.CourtTest.Fault;
import fr.conventio.model.impact.ActionBlock;
import fr.conventio.model.impact.ActionBlockId;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactItem;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.party.PartyId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of impact sheets. */
final class ImpactFaults {
    private ImpactFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("no impact sheet is about an agent", "finding.impact.uncovered", act -> {
                    var sheet = sheet(act);
                    var carrier = act.roster().parties().getFirst().id();
                    return MendedDossier.with(
                            act, sheet.withGroup(StaffGroup.of(List.of(carrier), StaffGroup.Move.ANY)));
                }),
                new Fault(
                        "two impact sheets are about the same agents",
                        "finding.impact.overlap",
                        act -> doubled(act, act.roster().parties().getFirst().id())),
                new Fault(
                        "an impact sheet is about nobody",
                        "finding.impact.nobody",
                        act -> MendedDossier.with(
                                act,
                                new ImpactSheet(
                                        ImpactSheetId.fresh(),
                                        1,
                                        "Autres",
                                        sheet(act).id(),
                                        StaffGroup.NOBODY))),
                item("no degree of impact", "finding.impact.degree", 1, item -> item.withDegree(null)),
                item(
                        "no description of an impact",
                        "finding.impact.description",
                        1,
                        item -> item.withText(ImpactField.DESCRIPTION, null)),
                new Fault(
                        "a high impact without an action",
                        "finding.impact.no_action",
                        act -> MendedDossier.with(
                                act,
                                act.impacts().blocks(sheet(act).id()).getFirst().withTexts("", ""))),
                item(
                        "nothing changes, much",
                        "finding.impact.no_change",
                        1,
                        item -> item.withDegree(ImpactDegree.of(2))
                                .withText(ImpactField.DESCRIPTION, "Aucun changement")),
                item(
                        "a rule changes without an impact",
                        "finding.impact.before_after",
                        1,
                        item -> item.withText(ImpactField.BEFORE, "25 jours").withText(ImpactField.AFTER, "27 jours")),
                item(
                        "the employer changes without an impact",
                        "finding.impact.employer",
                        0,
                        item -> item.withDegree(ImpactDegree.of(1))));
    }

    private static ImpactSheet sheet(Act act) {
        return act.impacts().sheets().getFirst();
    }

    private static Fault item(String name, String rule, int line, UnaryOperator<ImpactItem> change) {
        return new Fault(name, rule, act -> {
            var nature = act.impacts().natures().get(line).id();
            return MendedDossier.with(
                    act,
                    change.apply(act.impacts().item(sheet(act).id(), nature).orElseThrow()));
        });
    }

    /** A second sheet that says the same as the first one, yet stands alone. */
    private static Act doubled(Act act, PartyId employer) {
        var twin = new ImpactSheet(
                ImpactSheetId.fresh(), 1, "Autres", null, StaffGroup.of(List.of(employer), StaffGroup.Move.ANY));
        var changed = MendedDossier.with(act, twin);
        for (var item : act.impacts().items(sheet(act).id())) {
            var blank = ImpactItem.blank(twin.id(), item.nature());
            changed = MendedDossier.with(
                    changed, new ImpactItem(blank.id(), twin.id(), item.nature(), item.degree(), item.texts()));
        }
        var top = act.impacts().natures().getFirst().id();
        return MendedDossier.with(
                changed, new ActionBlock(ActionBlockId.fresh(), twin.id(), top, "Réunion", "Direction"));
    }
}
