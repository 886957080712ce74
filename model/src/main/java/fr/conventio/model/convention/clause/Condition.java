package fr.conventio.model.convention.clause;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When a clause or a stretch of it is printed: facts joined by « et » and « ou », each perhaps after « non »; « et » binds
 * more closely. "ccas et non provisoire ou raci".
 */
public record Condition(List<List<Term>> alternatives) {
    public static final Condition ALWAYS = new Condition(List.of(List.of()));

    private static final String NOT = "non ";

    /** A fact that has to be so, or not so. */
    public record Term(Fact fact, boolean wanted) {}

    public Condition {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a condition; nothing written holds always.
     *
     * @throws FieldRefusedException when it asks about something that is no fact
     */
    public static Condition read(String text) throws FieldRefusedException {
        if (text.isBlank()) {
            return ALWAYS;
        }
        var alternatives = new ArrayList<List<Term>>();
        for (var alternative : text.strip().split("\\s+ou\\s+")) {
            var terms = new ArrayList<Term>();
            for (var word : alternative.split("\\s+et\\s+")) {
                boolean wanted = !word.startsWith(NOT);
                terms.add(new Term(fact(wanted ? word : word.substring(NOT.length())), wanted));
            }
            alternatives.add(terms);
        }
        return new Condition(alternatives);
    }

    private static Fact fact(String word) throws FieldRefusedException {
        return Fact.named(word.strip())
                .orElseThrow(() -> new FieldRefusedException(Message.of("clause.fault.condition", word.strip())));
    }

    public boolean holds(Set<Fact> facts) {
        return alternatives.stream()
                .anyMatch(terms -> terms.stream().allMatch(term -> facts.contains(term.fact()) == term.wanted()));
    }

    /** The facts it speaks of. */
    public Set<Fact> asked() {
        var asked = EnumSet.noneOf(Fact.class);
        alternatives.forEach(terms -> terms.forEach(term -> asked.add(term.fact())));
        return asked;
    }
}
