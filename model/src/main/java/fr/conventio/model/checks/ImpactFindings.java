package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactLine;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.impact.coverage.Coverage;
import fr.conventio.model.impact.coverage.Headcount;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that say what is missing or contradictory in the impact sheets. What a sheet inherits is its model's fault alone. */
final class ImpactFindings {
    private static final Set<StandardNature> HIERARCHIES =
            Set.of(StandardNature.HIERARCHY, StandardNature.DIRECT_HIERARCHY);

    private final Act act;
    private final ImpactSheets impacts;
    private final Roster roster;
    private final List<Finding> findings = new ArrayList<>();

    private ImpactFindings(Act act) {
        this.act = act;
        this.impacts = act.impacts();
        this.roster = act.roster();
    }

    static List<Finding> of(Act act) {
        var court = new ImpactFindings(act);
        court.judge();
        return court.findings;
    }

    private void judge() {
        var coverage = Coverage.of(impacts, roster);
        var uncovered = coverage.uncovered();
        if (!uncovered.isEmpty()) {
            add(
                    new ImpactSpot(act.dossier().id(), null, null),
                    Kind.MISSING,
                    "finding.impact.uncovered",
                    (long) uncovered.size(),
                    (long) number(uncovered.getFirst()));
        }
        for (var overlap : coverage.overlaps()) {
            add(
                    new ImpactSpot(overlap.later().id(), null, null),
                    Kind.CONTRADICTION,
                    "finding.impact.overlap",
                    (long) overlap.posts().size(),
                    overlap.earlier().title(),
                    (long) number(overlap.posts().getFirst()));
        }
        for (var sheet : impacts.sheets()) {
            judge(sheet, Headcount.of(coverage.members(sheet.id()), roster));
        }
    }

    private int number(Post post) {
        return roster.numbers().getOrDefault(post.id(), 0);
    }

    private void judge(ImpactSheet sheet, Headcount headcount) {
        var group = new ImpactSpot(sheet.id(), null, null);
        if (headcount.agents() == 0) {
            if (impacts.printed().contains(sheet)) {
                add(group, Kind.MISSING, "finding.impact.nobody");
            }
        } else if (headcount.recruiting() > 0) {
            add(group, Kind.TO_CONFIRM, "finding.impact.recruiting", (long) headcount.agents(), (long)
                    headcount.recruiting());
        }
        var lines = impacts.effective(sheet.id());
        lines.forEach(line -> judge(sheet, line));
        if (headcount.moving() > 0) {
            hierarchy(sheet, lines, headcount.moving());
        }
    }

    private void judge(ImpactSheet sheet, ImpactLine line) {
        var degree = line.degree();
        boolean standsAlone = sheet.model() == null;
        if (degree == null && standsAlone) {
            add(spot(sheet, line, ImpactField.DEGREE), Kind.MISSING, "finding.impact.degree");
        }
        if (line.text(ImpactField.DESCRIPTION).isEmpty() && (standsAlone || line.isOwn(ImpactField.DESCRIPTION))) {
            add(spot(sheet, line, ImpactField.DESCRIPTION), Kind.MISSING, "finding.impact.description");
        }
        if (degree != null) {
            degree(sheet, line, degree);
        }
    }

    private void degree(ImpactSheet sheet, ImpactLine line, ImpactDegree degree) {
        boolean own = sheet.model() == null || line.isOwn(ImpactField.DEGREE);
        if (degree.to() >= ImpactDegree.HIGH
                && (own || !impacts.ownBlocks(sheet.id()).isEmpty())
                && actions(sheet, line).isEmpty()) {
            add(spot(sheet, line, null), Kind.MISSING, "finding.impact.no_action", degree.label());
        }
        if (degree.from() > ImpactDegree.NONE
                && (own || line.isOwn(ImpactField.DESCRIPTION))
                && saysNoChange(line.text(ImpactField.DESCRIPTION))) {
            add(spot(sheet, line, ImpactField.DEGREE), Kind.CONTRADICTION, "finding.impact.no_change", degree.label());
        }
        var before = Plain.fold(line.text(ImpactField.BEFORE));
        var after = Plain.fold(line.text(ImpactField.AFTER));
        if (degree.to() == ImpactDegree.NONE
                && !before.isEmpty()
                && !after.isEmpty()
                && !before.equals(after)
                && (own || line.isOwn(ImpactField.BEFORE) || line.isOwn(ImpactField.AFTER))) {
            add(spot(sheet, line, ImpactField.DEGREE), Kind.CONTRADICTION, "finding.impact.before_after");
        }
    }

    private String actions(ImpactSheet sheet, ImpactLine line) {
        return impacts.run(sheet.id(), line.nature().id())
                .map(run -> run.block().actions())
                .orElse("");
    }

    private static boolean saysNoChange(String description) {
        var folded = Plain.fold(description);
        return folded.startsWith("pas de changement")
                || folded.startsWith("aucun changement")
                || folded.startsWith("sans changement")
                || folded.equals("inchange");
    }

    /**
     * Who changes employers comes under another authority, even with the same head of team: one of the two hierarchies has
     * to tell it. The statutory position stays what it was in a transfer (CGCT, art. L.5211-4-2), so it may say "none".
     */
    private void hierarchy(ImpactSheet sheet, List<ImpactLine> lines, int moving) {
        var hierarchies = lines.stream()
                .filter(line -> line.nature().standard() != null
                        && HIERARCHIES.contains(line.nature().standard()))
                .toList();
        boolean silent = hierarchies.stream().allMatch(line -> {
            var degree = line.degree();
            return degree != null && degree.to() == ImpactDegree.NONE;
        });
        if (!hierarchies.isEmpty() && silent) {
            add(
                    spot(sheet, hierarchies.getLast(), ImpactField.DEGREE),
                    Kind.CONTRADICTION,
                    "finding.impact.employer",
                    (long) moving);
        }
    }

    private static ImpactSpot spot(ImpactSheet sheet, ImpactLine line, @Nullable ImpactField field) {
        return new ImpactSpot(sheet.id(), line.nature().id(), field);
    }

    private void add(ImpactSpot spot, Kind kind, String key, Object... args) {
        findings.add(new Finding(spot, kind, Message.of(key, args)));
    }
}
