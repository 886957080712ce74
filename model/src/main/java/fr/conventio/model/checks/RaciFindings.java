package fr.conventio.model.checks;

import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymsInUse;
import fr.conventio.model.raci.Duty;
import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.load.RaciLoad;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that say what in the matrix of who does what is missing or doubtful. */
final class RaciFindings {
    private final Raci raci;
    private final boolean hasResponsible;
    private final List<Finding> findings = new ArrayList<>();

    private RaciFindings(Raci raci) {
        this.raci = raci;
        this.hasResponsible = raci.legend().stream().anyMatch(letter -> letter.duty() == Duty.RESPONSIBLE);
    }

    /** Row by row, then the roles. */
    static List<Finding> of(Raci raci, List<Acronym> glossary) {
        var rules = new RaciFindings(raci);
        raci.activities().forEach(rules::look);
        rules.acronyms(new AcronymsInUse(glossary));
        var load = RaciLoad.of(raci);
        if (load.total().cells() > 0) {
            raci.roles().stream()
                    .filter(role -> load.of(role.id()).cells() == 0)
                    .forEach(role -> rules.findings.add(new Finding(
                            new RaciRoleSpot(role.id()), Kind.ADVICE, Message.of("finding.raci.role_unused"))));
        }
        return rules.findings;
    }

    private void look(RaciActivity activity) {
        var letters = raci.lettersOf(activity.id());
        if (activity.isDoubtful()) {
            add(activity, Kind.TO_CONFIRM, "finding.raci.doubt", activity.doubt());
        }
        if (letters.isEmpty()) {
            add(activity, Kind.MISSING, "finding.raci.empty");
            return;
        }
        if (hasResponsible) {
            responsibles(activity, letters);
        }
        if (letters.values().stream().allMatch(this::informsOnly)) {
            add(activity, Kind.ADVICE, "finding.raci.informed_only");
        }
    }

    private void responsibles(RaciActivity activity, Map<RaciRole, Letters> letters) {
        var responsibles = letters.entrySet().stream()
                .filter(entry -> raci.says(entry.getValue(), Duty.RESPONSIBLE))
                .map(entry -> entry.getKey().name())
                .toList();
        if (responsibles.isEmpty()) {
            boolean done = letters.values().stream().anyMatch(each -> raci.says(each, Duty.ACTOR));
            add(activity, Kind.MISSING, done ? "finding.raci.no_responsible" : "finding.raci.nobody");
        } else if (responsibles.size() > 1) {
            var names = responsibles.stream().collect(Collectors.joining(", "));
            add(activity, Kind.ADVICE, "finding.raci.responsibles", (long) responsibles.size(), names);
        }
    }

    /** Each once, where it comes first: the headings of the columns, then the rows. */
    private void acronyms(AcronymsInUse known) {
        var told = new HashSet<String>();
        for (var role : raci.roles()) {
            unexplained(new RaciRoleSpot(role.id()), known.undefined(role.name() + " " + role.fullName()), told);
        }
        for (var activity : raci.activities()) {
            unexplained(new RaciSpot(activity.id()), known.undefined(activity.label()), told);
        }
    }

    private void unexplained(Spot spot, Set<String> acronyms, Set<String> told) {
        acronyms.stream()
                .filter(told::add)
                .forEach(acronym ->
                        findings.add(new Finding(spot, Kind.MISSING, Message.of("finding.raci.acronym", acronym))));
    }

    private boolean informsOnly(Letters letters) {
        return letters.codes().size() == 1 && raci.says(letters, Duty.INFORMED);
    }

    private void add(RaciActivity activity, Kind kind, String key, Object... args) {
        findings.add(new Finding(new RaciSpot(activity.id()), kind, Message.of(key, args)));
    }
}
