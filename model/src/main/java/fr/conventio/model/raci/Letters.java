package fr.conventio.model.raci;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The letters of one cell in the order they were written: the act has both A/R and R/A.
 *
 * @param codes each once
 */
public record Letters(List<String> codes) {
    public static final Letters NONE = new Letters(List.of());

    private static final String SEPARATOR = "/";

    public Letters {
        codes = List.copyOf(new LinkedHashSet<>(codes));
    }

    /** As {@link #written} gave them. */
    public static Letters of(String written) {
        return written.isEmpty() ? NONE : new Letters(List.of(written.split(SEPARATOR)));
    }

    /** As the act writes them: "A/R". */
    public String written() {
        return String.join(SEPARATOR, codes);
    }

    public boolean isEmpty() {
        return codes.isEmpty();
    }

    public boolean contains(String code) {
        return codes.contains(code);
    }

    /** With a letter after the others. */
    public Letters with(String code) {
        var more = new ArrayList<>(codes);
        more.add(code);
        return new Letters(more);
    }

    public Letters without(String code) {
        return new Letters(codes.stream().filter(other -> !other.equals(code)).toList());
    }

    /** With another letter in the place of one. */
    public Letters renamed(String code, String newCode) {
        return new Letters(codes.stream()
                .map(other -> other.equals(code) ? newCode : other)
                .toList());
    }
}
