package fr.conventio.reports.roster;

import fr.conventio.model.roster.PostField;

/**
 * A column of annex 1.
 *
 * @param header as printed
 * @param weight share of the page's width, relative to the other columns
 */
public record AnnexColumn(PostField field, String header, double weight, Alignment alignment) {
    /** Text stands left, short codes stand in the middle, figures stand right. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }
}
