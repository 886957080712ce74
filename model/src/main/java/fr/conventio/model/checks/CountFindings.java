package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.coverage.Coverage;
import fr.conventio.model.impact.coverage.Headcount;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.wording.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the numbers of agents that somebody has typed with those the roster counts: of a service in the texts about it, of a
 * group of staff in its impact sheet. A text may speak of other agents, so it is only to be confirmed. The documents' own captions are computed and need no such comparison.
 */
final class CountFindings {
    private static final Pattern STATED = Pattern.compile(
            "(?<![\\d.,/])(?<number>\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+|\\d{1,6})[ \u00A0\u202F]agents?\\b");

    private final Act act;
    private final RosterTotals totals;
    private final Coverage coverage;

    private CountFindings(Act act) {
        this.act = act;
        this.totals = RosterTotals.of(act.roster());
        this.coverage = Coverage.of(act.impacts(), act.roster());
    }

    static List<Finding> of(Act act) {
        // Posts are many, and nothing about them is a number of agents.
        var stating = PrintedTexts.of(act)
                .filter(printed -> !(printed.spot() instanceof PostSpot))
                .filter(printed -> STATED.matcher(printed.text()).find())
                .toList();
        if (stating.isEmpty()) {
            return List.of();
        }
        var rules = new CountFindings(act);
        return stating.stream().flatMap(rules::of).toList();
    }

    private Stream<Finding> of(PrintedText printed) {
        var counted = counted(printed.spot());
        return STATED.matcher(printed.text())
                .results()
                .map(found -> found.group("number"))
                .map(number -> Long.parseLong(number.replaceAll("\\D", "")))
                .filter(number -> !counted.isEmpty() && !counted.contains(number))
                .distinct()
                .map(number -> new Finding(
                        printed.spot(),
                        Kind.TO_CONFIRM,
                        Message.of("finding.count", number, counted.iterator().next())));
    }

    /** Every number that a text in this place may rightly tell, the headcount first; none where nothing is counted. */
    private Set<Long> counted(Spot spot) {
        return switch (spot) {
            case ServiceSpot service -> counted(service.service());
            case AdhesionSpot line -> counted(line.leaf().service());
            case ImpactSpot impact -> impact.sheet().map(this::counted).orElse(Set.of());
            default -> Set.of();
        };
    }

    private Set<Long> counted(ServiceId service) {
        var counted = new LinkedHashSet<Long>();
        var figures = totals.byService().get(service);
        if (figures != null) {
            counted.add((long) figures.tally().headcount());
            counted.add((long) figures.transferred());
            counted.add((long) figures.deferred());
            figures.transfers().values().forEach(agents -> counted.add(agents.longValue()));
        } else if (!act.roster().posts().isEmpty()) {
            counted.add(0L);
        }
        return counted;
    }

    private Set<Long> counted(ImpactSheetId sheet) {
        var counted = new LinkedHashSet<Long>();
        var group = Headcount.of(coverage.members(sheet), act.roster());
        counted.add((long) group.agents());
        counted.add((long) group.moving());
        counted.add((long) group.deferred());
        counted.add((long) group.recruiting());
        group.shares().forEach(share -> counted.add((long) share.agents()));
        return counted;
    }
}
