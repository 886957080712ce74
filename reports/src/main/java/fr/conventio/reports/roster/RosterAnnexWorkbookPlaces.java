package fr.conventio.reports.roster;

import fr.conventio.model.roster.PostField;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * Where the list stands in the workbook, for the formulas that count it.
 *
 * @param fields the columns' fields; the column after them holds the full-time equivalents
 * @param firstRow of the posts, from 0
 * @param lastRow of the posts; the first one where there are none
 */
record RosterAnnexWorkbookPlaces(String sheet, List<PostField> fields, int firstRow, int lastRow) {
    /** The cells of a field, as formulas on other sheets name them. */
    String cells(PostField field) {
        return cells(fields.indexOf(field));
    }

    String fullTimeEquivalents() {
        return cells(fields.size());
    }

    private String cells(int column) {
        var letters = CellReference.convertNumToColString(column);
        return "'%s'!$%s$%d:$%s$%d".formatted(sheet, letters, firstRow + 1, letters, lastRow + 1);
    }
}
