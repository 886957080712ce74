package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.Convention;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.ClauseSource;
import fr.conventio.model.convention.clause.Condition;
import fr.conventio.model.convention.clause.Fact;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.draft.DraftedClause.State;
import fr.conventio.model.typed.FieldRefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All clauses of a dossier, standard and its own, in the order of the act, with those that are printed numbered.
 *
 * @param facts what clauses were chosen by
 */
public record Draft(LegalProfile profile, Set<Fact> facts, List<DraftedClause> clauses) {
    public Draft {
        clauses = List.copyOf(clauses);
    }

    /** The draft under the law of the day the act takes effect. */
    public static Draft of(Act act) {
        return of(act, LegalProfile.on(act.dossier().effectiveDate()));
    }

    public static Draft of(Act act, LegalProfile profile) {
        var facts = Facts.of(act, profile);
        var drafting = new Drafting(act.convention(), facts);
        inOrder(act.convention()).forEach(drafting::add);
        return new Draft(profile, facts, drafting.clauses);
    }

    private static List<Clause> inOrder(Convention convention) {
        var ordered = new ArrayList<Clause>();
        for (var part : Part.values()) {
            follow(ordered, convention, part, "");
            StandardClauses.all().stream()
                    .filter(clause -> clause.part() == part)
                    .forEach(clause -> {
                        ordered.add(clause);
                        follow(ordered, convention, part, clause.key());
                    });
        }
        return ordered;
    }

    /** Own clauses follow the clause they name, and each other. */
    private static void follow(List<Clause> ordered, Convention convention, Part part, String key) {
        for (var own : convention.ownClauses()) {
            if (own.part() == part && own.after().equals(key)) {
                ordered.add(own.clause());
                follow(ordered, convention, part, own.key());
            }
        }
    }

    public List<DraftedClause> printed() {
        return clauses.stream().filter(DraftedClause::isPrinted).toList();
    }

    public Optional<DraftedClause> find(String key) {
        return clauses.stream().filter(clause -> clause.key().equals(key)).findFirst();
    }

    /** The number of each printed article by its key. */
    public Map<String, String> articles() {
        var numbers = new LinkedHashMap<String, String>();
        printed().stream()
                .filter(clause -> !clause.number().isEmpty())
                .forEach(clause -> numbers.put(clause.key(), clause.number()));
        return numbers;
    }

    /** Puts clauses one after the other and counts articles. */
    private static final class Drafting {
        private final Convention convention;
        private final Set<Fact> facts;
        private final List<DraftedClause> clauses = new ArrayList<>();
        private int articles;
        private int subArticles;

        Drafting(Convention convention, Set<Fact> facts) {
            this.convention = convention;
            this.facts = facts;
        }

        void add(Clause original) {
            var clause = convention
                    .version(original.key())
                    .map(version -> original.worded(version.heading(), version.body()))
                    .orElse(original);
            var standard = StandardClauses.find(original.key()).orElse(null);
            var state = state(clause);
            clauses.add(new DraftedClause(
                    clause,
                    standard,
                    state,
                    state == State.PRINTED ? number(clause) : "",
                    under(clause.heading()),
                    under(clause.body())));
        }

        private State state(Clause clause) {
            if (convention.leftOut(clause.key()).isPresent()) {
                return State.LEFT_OUT;
            }
            return holds(clause) ? State.PRINTED : State.NOT_NOW;
        }

        private boolean holds(Clause clause) {
            try {
                return Condition.read(clause.condition()).holds(facts);
            } catch (FieldRefusedException e) {
                return true;
            }
        }

        private String number(Clause clause) {
            if (clause.level() == 1) {
                articles++;
                subArticles = 0;
                return Integer.toString(articles);
            } else if (clause.level() == 2) {
                subArticles++;
                return articles + "." + subArticles;
            }
            return "";
        }

        /** A text that cannot be read stands as it is: what is wrong with it is a finding. */
        private String under(String text) {
            try {
                return ClauseSource.read(text).under(facts);
            } catch (FieldRefusedException e) {
                return text;
            }
        }
    }
}
