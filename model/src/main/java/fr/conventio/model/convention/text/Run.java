package fr.conventio.model.convention.text;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of text within a line. */
public sealed interface Run {
    String text();

    Style style();

    /** How a stretch stands out. */
    enum Style {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    /** Words. */
    record Text(String text, Style style) implements Run {}

    /**
     * A figure that the dossier's data give.
     *
     * @param trace leads to the rows behind it
     */
    record Figure(String text, Style style, Trace trace) implements Run {}

    static Run plain(String text) {
        return new Text(text, Style.PLAIN);
    }

    /** The bare text of runs that follow each other. */
    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
