package fr.conventio.app.roster.columns;

import fr.conventio.model.roster.PostField;
import java.util.List;

/**
 * A column of the table.
 *
 * @param width in pixels at the usual text size; at the least, where there is more room
 * @param shown until the officer chooses otherwise
 */
public record RosterColumn(PostField field, double width, Alignment alignment, boolean shown) {
    /** Where a cell's text stands. */
    public enum Alignment {
        LEFT,
        CENTRE
    }

    /** All columns, in the order of annex 1 with the employer beside the decision it explains. */
    public static List<RosterColumn> all() {
        return List.of(
                left(PostField.SERVICE, 140, true),
                left(PostField.SECTION_CODE, 84, false),
                left(PostField.SECTION, 140, true),
                left(PostField.FUNCTION, 190, true),
                left(PostField.STATUS, 100, true),
                centred(PostField.CATEGORY, 64),
                left(PostField.GRADE, 156, true),
                left(PostField.WORKING_TIME, 86, true),
                left(PostField.EMPLOYER, 104, true),
                centred(PostField.TRANSFER, 98),
                centred(PostField.TRANSFER_DATE, 94),
                left(PostField.DEFERRAL_REASON, 180, false),
                left(PostField.REMARKS, 180, false),
                left(PostField.STAFF_NUMBER, 90, false),
                left(PostField.NAME, 140, false),
                left(PostField.MONTHLY_PAY, 110, false));
    }

    private static RosterColumn left(PostField field, double width, boolean shown) {
        return new RosterColumn(field, width, Alignment.LEFT, shown);
    }

    private static RosterColumn centred(PostField field, double width) {
        return new RosterColumn(field, width, Alignment.CENTRE, true);
    }
}
