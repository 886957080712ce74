package fr.conventio.benchmark;

import java.util.List;
import java.util.Locale;

/** Some measures of the same thing. */
record Figures(List<Double> values) {
    Figures {
        values = values.stream().sorted().toList();
    }

    double median() {
        int half = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(half) : (values.get(half - 1) + values.get(half)) / 2;
    }

    double largest() {
        return values.getLast();
    }

    /** The median, then the smallest and the largest. */
    String shown(String format) {
        return String.format(
                Locale.ROOT, format + "  (" + format + " – " + format + ")", median(), values.getFirst(), largest());
    }
}
