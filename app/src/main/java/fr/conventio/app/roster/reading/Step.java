package fr.conventio.app.roster.reading;

import java.util.Locale;

/** The steps of an import, in their order. Names: {@code import.step.*} texts. */
enum Step {
    /** The file, how it is read, and which of its tables are taken. */
    FILE,
    COLUMNS,
    VALUES,
    REVIEW,
    /** What differs from the roster that is there; only where there is one. */
    DIFFERENCE;

    String key() {
        return "import.step." + name().toLowerCase(Locale.ROOT);
    }
}
