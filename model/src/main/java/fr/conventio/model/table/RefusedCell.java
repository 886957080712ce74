package fr.conventio.model.table;

import fr.conventio.model.wording.Message;
import java.util.List;

/**
 * Why a line of a file is refused, and where: the line's author can find the cell and mend it.
 *
 * @param row the row's number in the file
 * @param column the column's place, from 0
 * @param header the column's header as written in the file
 * @param value what the cell holds
 */
public record RefusedCell(String sheet, int row, int column, String header, String value, Message reason) {
    /** The cell as spreadsheets name it, "I42". */
    public String cell() {
        return SourceRow.columnLetters(column) + row;
    }

    /** Why none of a file was taken: where its first refused cell is, and how many there are. */
    public static Message all(List<RefusedCell> refused) {
        var first = refused.getFirst();
        var where = Message.of(
                "refusal.imported.cell",
                first.sheet(),
                Integer.toString(first.row()),
                first.header(),
                first.value(),
                first.reason());
        return Message.of("refusal.imported", where, (long) refused.size());
    }
}
