package fr.conventio.app.roster.reading;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.Message;
import org.jspecify.annotations.Nullable;

/**
 * A cell or a row of the file about which there is something to say.
 *
 * @param field what the cell holds; null when it cannot be mended here
 * @param header of its column
 * @param cell as spreadsheets name it
 */
record ReviewLine(
        Kind kind,
        String sheet,
        int row,
        @Nullable PostField field,
        String header,
        String cell,
        String value,
        Message words) {
    /** Names: {@code import.review.*} texts. */
    enum Kind {
        REFUSED,
        DOUBT,
        IGNORED
    }
}
