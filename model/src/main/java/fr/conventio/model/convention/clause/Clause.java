package fr.conventio.model.convention.clause;

/**
 * A piece of the convention that is drafted, left out or kept as one: a visa, an article, a sub-article.
 *
 * @param key tells it from all others, "composition"; never printed
 * @param level 1 for an article, 2 for a sub-article; 0 for what bears no number
 * @param heading empty for a clause without one; may hold slots
 * @param condition when it is printed, on facts; empty for always
 * @param body in light markup, with slots and choices
 * @param law the reference that asks for it; empty when none does
 * @param motive why it is not the same under another state of the law; empty when it is
 */
public record Clause(
        String key, Part part, int level, String heading, String condition, String body, String law, String motive) {

    /** A clause that no law asks for. */
    public Clause(String key, Part part, int level, String heading, String condition, String body) {
        this(key, part, level, heading, condition, body, "", "");
    }

    /** The same clause in other words. */
    public Clause worded(String newHeading, String newBody) {
        return new Clause(key, part, level, newHeading, condition, newBody, law, motive);
    }
}
