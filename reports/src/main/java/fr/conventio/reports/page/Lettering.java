package fr.conventio.reports.page;

/**
 * How a text is lettered.
 *
 * @param tabular figures all as wide as each other, so that they stand in columns
 * @param points height of the letters
 * @param leading from one line to the next, in points
 */
public record Lettering(Weight weight, boolean tabular, double points, double leading, Ink ink) {
    /** Of a document's title. */
    public static final Lettering TITLE = new Lettering(Weight.STRONG, false, 17, 22, Ink.ACCENT);

    /** Of a part's title. */
    public static final Lettering SUBTITLE = new Lettering(Weight.STRONG, false, 12, 16, Ink.ACCENT);

    /** Of the lines under a title. */
    public static final Lettering NOTE = new Lettering(Weight.REGULAR, false, 8.5, 12, Ink.MUTED);

    /** Of paragraphs between tables. */
    public static final Lettering PROSE = new Lettering(Weight.REGULAR, false, 8.5, 12.5, Ink.TEXT);

    /** Inter's capitals, in parts of the letters' height. */
    private static final double CAPITALS = 0.727;

    public Lettering in(Ink other) {
        return new Lettering(weight, tabular, points, leading, other);
    }

    public Lettering strong() {
        return in(Weight.STRONG);
    }

    Lettering in(Weight other) {
        return new Lettering(other, tabular, points, leading, ink);
    }

    /** From a line's top down to where its letters stand: capitals are in the middle of the line. */
    double baseline() {
        return (leading + points * CAPITALS) / 2;
    }
}
