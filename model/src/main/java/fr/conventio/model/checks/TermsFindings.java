package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.draft.Draft;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The rules about what was settled for the convention as a whole, and about what it promises. */
final class TermsFindings {
    /** After whichever word or number. */
    private static final Pattern AGENTS = Pattern.compile("(?<number>\\d{1,3}(?: \\d{3})+|\\w+) agents?\\b");

    private static final String TRANSFER = "transfer";
    private static final String TERMINATION = "resiliation";

    private final Act act;
    private final Draft draft;
    private final List<Finding> findings = new ArrayList<>();

    private TermsFindings(Act act, Draft draft) {
        this.act = act;
        this.draft = draft;
    }

    static List<Finding> of(Act act, Draft draft) {
        var rules = new TermsFindings(act, draft);
        act.convention().terms().ifPresent(rules::terms);
        act.convention().promises().stream().filter(promise -> !promise.kept()).forEach(rules::promise);
        return rules.findings;
    }

    private void terms(ConventionTerms terms) {
        if (!terms.scheme().isEmpty() && terms.schemeVoted() == null) {
            add(ConventionField.SCHEME_VOTED, Kind.MISSING, Message.of("finding.convention.scheme.undated"));
        }
        if (!terms.evaluated()) {
            add(ConventionField.EVALUATION, Kind.MISSING, Message.of("finding.convention.costs"));
        }
        if (terms.ends() == null && usualTermination()) {
            add(ConventionField.ENDS, Kind.TO_CONFIRM, Message.of("finding.convention.termination", (long)
                    terms.noticeMonths()));
        }
    }

    /** Whether the act prints the usual clause: a termination that opens on the very day on which the act ends. */
    private boolean usualTermination() {
        return draft.clauses().stream()
                .anyMatch(clause -> clause.key().equals(TERMINATION) && clause.isPrinted() && !clause.isReworded());
    }

    /** A transfer that is put off concerns agents whom the roster notes so. */
    private void promise(Promise promise) {
        var what = Plain.fold(promise.what());
        if (!what.contains(TRANSFER)) {
            return;
        }
        long deferred = RosterTotals.of(act.roster()).deferred();
        AGENTS.matcher(what)
                .results()
                .map(found -> French.counted(found.group("number")))
                .flatMapToLong(OptionalLong::stream)
                .findFirst()
                .ifPresent(promised -> compare(promise, promised, deferred));
    }

    private void compare(Promise promise, long promised, long deferred) {
        if (promised != deferred) {
            add(
                    promise.id(),
                    ConventionField.WHAT,
                    Kind.TO_CONFIRM,
                    Message.of("finding.convention.promised", promised, deferred));
        }
    }

    private void add(ConventionField field, Kind kind, Message message) {
        add(act.dossier().id(), field, kind, message);
    }

    private void add(EntityId subject, ConventionField field, Kind kind, Message message) {
        findings.add(new Finding(new ConventionSpot(subject, field), kind, message));
    }
}
