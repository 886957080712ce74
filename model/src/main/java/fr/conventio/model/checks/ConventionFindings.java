package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.convention.Committee;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.convention.edit.EditClauses;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.convention.law.LegalReference;
import fr.conventio.model.convention.law.LegalReferences;
import fr.conventio.model.draft.Draft;
import fr.conventio.model.draft.DraftedClause;
import fr.conventio.model.draft.DraftedClause.State;
import fr.conventio.model.draft.Filled;
import fr.conventio.model.draft.TypedFigures;
import fr.conventio.model.wording.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rules that say what is missing, out of date or doubtful in the text of the convention and what it rests on. */
final class ConventionFindings {
    private final Act act;
    private final Draft draft;
    private final Filled filled;
    private final LocalDate effective;
    private final List<Finding> findings = new ArrayList<>();

    private ConventionFindings(Act act) {
        this.act = act;
        this.draft = Draft.of(act);
        this.filled = new Filled(act, draft);
        this.effective = act.dossier().effectiveDate();
    }

    /** None while nobody could agree on anything yet: two parties and a service make a convention. */
    static List<Finding> of(Act act) {
        if (act.roster().parties().size() < 2 || act.roster().services().isEmpty()) {
            return List.of();
        }
        var court = new ConventionFindings(act);
        court.opinions();
        court.draft.clauses().forEach(court::clause);
        court.findings.addAll(TermsFindings.of(act, court.draft));
        return court.findings;
    }

    private void opinions() {
        var opinions = act.convention().opinions();
        if (opinions.stream().noneMatch(opinion -> opinion.committee() == Committee.STAFF)) {
            add("visa.avis", Kind.MISSING, Message.of("finding.convention.opinion"));
        }
        opinions.stream()
                .filter(opinion -> opinion.committee().heard(draft.profile()))
                .forEach(this::opinion);
    }

    private void opinion(Opinion opinion) {
        var given = opinion.given();
        if (given == null) {
            add(opinion, Kind.MISSING, Message.of("finding.convention.opinion.undated"));
            return;
        }
        act.roster().parties().stream()
                .map(party -> party.deliberation().date())
                .filter(Objects::nonNull)
                .filter(vote -> vote.isBefore(given))
                .findFirst()
                .ifPresent(vote ->
                        add(opinion, Kind.CONTRADICTION, Message.of("finding.convention.opinion.late", given, vote)));
        if (draft.profile() == LegalProfile.SINCE_2022
                && opinion.committee() == Committee.STAFF
                && given.isBefore(LegalProfile.CODE_IN_FORCE)) {
            add(opinion, Kind.CONTRADICTION, Message.of("finding.convention.opinion.old", given));
        }
    }

    private void clause(DraftedClause clause) {
        if (clause.state() == State.LEFT_OUT) {
            LegalReferences.find(clause.clause().law())
                    .ifPresent(law -> add(
                            clause.key(),
                            Kind.CONTRADICTION,
                            Message.of("finding.convention.left_out", law.citation())));
        }
        if (!clause.isPrinted()) {
            return;
        }
        var fault = EditClauses.refusal(
                clause.clause().heading(),
                clause.clause().condition(),
                clause.clause().body());
        if (fault.isPresent()) {
            add(clause.key(), Kind.CONTRADICTION, Message.of("finding.convention.fault", fault.get()));
            return;
        }
        var names = filled.names(clause);
        names.forEach(name -> slot(clause, name));
        law(clause, names);
        if (clause.isReworded() || clause.standard() == null) {
            TypedFigures.unknown(act, clause.body())
                    .forEach(typed ->
                            add(clause.key(), Kind.TO_CONFIRM, Message.of("finding.convention.figure", typed)));
        }
    }

    private void slot(DraftedClause clause, String name) {
        if (filled.isBlank(name)) {
            var key = name.startsWith(Slot.ARTICLE) ? "finding.convention.article" : "finding.convention.blank";
            add(clause.key(), Kind.MISSING, Message.of(key, label(name)));
        }
    }

    /** A slot by its label, an article by its key. */
    private static Object label(String name) {
        return Slot.named(name).<Object>map(Slot::label).orElse(name);
    }

    /** References by their slots, and those somebody typed that their sign gives away. */
    private void law(DraftedClause clause, List<String> names) {
        for (var reference : LegalReferences.all()) {
            boolean cited = names.contains(Slot.LAW + reference.key());
            boolean typed = !reference.sign().isEmpty() && clause.body().contains(reference.sign());
            if (cited || typed) {
                reference(clause, reference);
            }
        }
    }

    private void reference(DraftedClause clause, LegalReference reference) {
        if (!reference.inForceOn(effective)) {
            var successor = LegalReferences.find(reference.successor())
                    .map(next -> Message.of("law.successor", next.citation()))
                    .orElseGet(() -> Message.of("law.no_successor"));
            add(
                    clause.key(),
                    Kind.CONTRADICTION,
                    Message.of("finding.convention.obsolete", reference.citation(), effective, successor));
        } else if (reference.verified() == null) {
            add(
                    clause.key(),
                    Kind.TO_CONFIRM,
                    Message.of(UnverifiedLaw.FINDING, reference.citation(), reference.source()));
        }
    }

    private void add(String clause, Kind kind, Message message) {
        findings.add(new Finding(new ClauseSpot(act.dossier().id(), clause), kind, message));
    }

    private void add(Opinion opinion, Kind kind, Message message) {
        findings.add(new Finding(new ConventionSpot(opinion.id(), ConventionField.GIVEN), kind, message));
    }
}
