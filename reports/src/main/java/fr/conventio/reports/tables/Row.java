package fr.conventio.reports.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells those that begin in this row, from left to right; columns that a cell above still covers are passed over
 * @param key of a row of a form, in the hidden column; otherwise empty
 */
public record Row(Kind kind, List<Cell> cells, String key) {
    /** What a row is. */
    public enum Kind {
        PLAIN,
        /** A heading across the whole table, repeated on each page that its rows go on to. */
        SECTION,
        /** A lighter heading across the whole table. */
        SUBHEADING,
        /** Sums up the plain rows of the table. */
        TOTAL
    }

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(Kind.PLAIN, List.of(cells), "");
    }

    public static Row of(List<Cell> cells) {
        return new Row(Kind.PLAIN, cells, "");
    }

    public static Row section(String title) {
        return new Row(Kind.SECTION, List.of(Cell.of(title)), "");
    }

    public static Row subheading(String title) {
        return new Row(Kind.SUBHEADING, List.of(Cell.of(title)), "");
    }

    public static Row total(Cell... cells) {
        return new Row(Kind.TOTAL, List.of(cells), "");
    }

    public static Row total(List<Cell> cells) {
        return new Row(Kind.TOTAL, cells, "");
    }

    /** This row of a form under a key by which its answers are found again. */
    public Row keyed(String newKey) {
        return new Row(kind, cells, newKey);
    }

    /** Whether it is a heading across the whole table. */
    boolean isHeading() {
        return kind == Kind.SECTION || kind == Kind.SUBHEADING;
    }
}
