package fr.conventio.reports.page;

import java.util.List;

/**
 * A row of a grid.
 *
 * @param cells those that begin in it; of a heading, one across all columns
 */
public record GridRow(Kind kind, List<GridCell> cells) {
    /** What a row is. */
    public enum Kind {
        PLAIN,
        /** A heading of the rows below, repeated on each page that they go on to. */
        SECTION,
        /** A lighter heading. */
        SUBHEADING,
        TOTAL
    }

    public GridRow {
        cells = List.copyOf(cells);
    }

    boolean isHeading() {
        return kind == Kind.SECTION || kind == Kind.SUBHEADING;
    }
}
