package fr.conventio.model.convention.clause;

import java.util.regex.Pattern;

/**
 * A piece of the convention that is drafted, left out or kept as one: a visa, an article, a sub-article.
 *
 * @param key tells it from all others, "composition"; never printed
 * @param level 1 for an article, 2 for a sub-article; 0 for what bears no number
 * @param name how lists call it; empty when the heading does
 * @param heading empty for a clause without one; may hold slots
 * @param condition when it is printed, on facts; empty for always
 * @param body in light markup, with slots and choices
 * @param law the reference that asks for it; empty when none does
 * @param motive why it is not the same under another state of the law; empty when it is
 */
public record Clause(
        String key,
        Part part,
        int level,
        String name,
        String heading,
        String condition,
        String body,
        String law,
        String motive) {
    private static final int LONGEST_LABEL = 60;
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");

    /** A clause that no law asks for. */
    public Clause(String key, Part part, int level, String heading, String condition, String body) {
        this(key, part, level, "", heading, condition, body, "", "");
    }

    /** How lists and the journal call it: by its name, its heading, or the way it begins. */
    public String label() {
        if (!name.isEmpty()) {
            return name;
        }
        var first = heading.isEmpty() ? body.lines().findFirst().orElse("") : heading;
        var bare = BRACES.matcher(first).replaceAll("…").strip();
        return bare.length() > LONGEST_LABEL ? bare.substring(0, LONGEST_LABEL).strip() + "…" : bare;
    }

    /** The same clause in other words. */
    public Clause worded(String newHeading, String newBody) {
        return new Clause(key, part, level, name, newHeading, condition, newBody, law, motive);
    }
}
