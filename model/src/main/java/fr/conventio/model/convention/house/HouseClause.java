package fr.conventio.model.convention.house;

import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.Part;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.wording.Plain;
import java.util.Comparator;
import java.util.List;

/**
 * A wording that the house keeps for its next dossiers. It belongs to no dossier.
 *
 * @param name how officers tell it from others for the same clause
 * @param clause the key of the standard clause it words; empty for a clause of the house's own
 * @param level 1 for an article, 2 for a sub-article, 0 without a number
 * @param condition when it is printed; counts for a clause of the house's own alone
 */
public record HouseClause(
        HouseClauseId id,
        String name,
        String clause,
        Part part,
        int level,
        String heading,
        String condition,
        String body)
        implements Entity {

    static HouseClause of(HouseClauseId id, String name, Clause words) {
        var standard = StandardClauses.find(words.key()).isPresent();
        return new HouseClause(
                id,
                name,
                standard ? words.key() : "",
                words.part(),
                words.level(),
                Plain.clean(words.heading()),
                standard ? "" : words.condition().strip(),
                words.body().strip());
    }

    /** Whether a clause of a dossier could take its words: the same standard one, or own ones of the same sort. */
    public boolean fits(Clause other) {
        return clause.isEmpty()
                ? StandardClauses.find(other.key()).isEmpty() && part == other.part() && level == other.level()
                : clause.equals(other.key());
    }

    /** The clause it is, as files and dossiers take it. */
    public Clause words() {
        return StandardClauses.find(clause)
                .map(standard -> standard.worded(heading, body))
                .orElseGet(() -> new Clause(clause, part, level, name, heading, condition, body, "", ""));
    }

    /** How lists call the clause that it words. */
    public String label() {
        return StandardClauses.find(clause)
                .orElseGet(() -> new Clause(clause, part, level, heading, condition, body))
                .label();
    }

    /** Models by clause in the order of the act, own ones last in their part, then by name. */
    public static List<HouseClause> inOrder(List<HouseClause> models) {
        var order = StandardClauses.all().stream().map(Clause::key).toList();
        return models.stream()
                .sorted(Comparator.comparing(HouseClause::part)
                        .thenComparingInt(
                                model -> model.clause().isEmpty() ? order.size() : order.indexOf(model.clause()))
                        .thenComparing(model -> Plain.fold(model.name()))
                        .thenComparing(model -> model.id().value()))
                .toList();
    }

    HouseClause named(String newName) {
        return new HouseClause(id, newName, clause, part, level, heading, condition, body);
    }

    /** Whether it says the same of the same clause, whatever it is called. */
    boolean saysThatOf(HouseClause other) {
        return of(other.id, other.name, words()).equals(other);
    }

    @Override
    public HouseClause renewed(Renewal ids) {
        return new HouseClause(new HouseClauseId(ids.of(id)), name, clause, part, level, heading, condition, body);
    }
}
