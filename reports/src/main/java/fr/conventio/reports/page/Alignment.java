package fr.conventio.reports.page;

/** Where a text stands in its column. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT;

    /** The left end of a line of that width between two edges. */
    double start(double left, double width, double line) {
        return switch (this) {
            case LEFT -> left;
            case CENTRE -> left + (width - line) / 2;
            case RIGHT -> left + width - line;
        };
    }
}
