package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Message;

/**
 * A cell of an accepted line that somebody has to look at: what is unclear, and how it is read until then.
 *
 * @param row the row's number in the file
 * @param column the column's place, from 0
 * @param header as written in the file; empty when no column told the value
 * @param value what the cell holds
 * @param proposed how it is read, or could be; empty when there is no proposal
 */
public record Doubt(
        String sheet,
        int row,
        int column,
        PostField field,
        String header,
        String value,
        Message unclear,
        String proposed) {
    /** The cell as spreadsheets name it, "I42". */
    public String cell() {
        return SourceRow.columnLetters(column) + row;
    }
}
