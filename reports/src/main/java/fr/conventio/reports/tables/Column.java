package fr.conventio.reports.tables;

import fr.conventio.reports.page.Alignment;

/**
 * A column of a table.
 *
 * @param group heading above this column and its neighbours of the same group; empty when it has none
 * @param weight its share of the table's width
 * @param narrow whether its header is turned upright where its words are wider than the column; all narrow columns of a
 *     table are turned or none
 */
public record Column(String group, String header, double weight, Alignment alignment, boolean narrow) {
    /** A column of texts. */
    public static Column left(String header, double weight) {
        return new Column("", header, weight, Alignment.LEFT, false);
    }

    /** A column of short words or dates. */
    public static Column centred(String header, double weight) {
        return new Column("", header, weight, Alignment.CENTRE, false);
    }

    /** A column of figures. */
    public static Column right(String header, double weight) {
        return new Column("", header, weight, Alignment.RIGHT, false);
    }

    /** One of many narrow, centred columns: marks, letters. */
    public static Column narrow(String header, double weight) {
        return new Column("", header, weight, Alignment.CENTRE, true);
    }

    /** This column under a heading that it shares with its neighbours. */
    public Column under(String heading) {
        return new Column(heading, header, weight, alignment, narrow);
    }
}
