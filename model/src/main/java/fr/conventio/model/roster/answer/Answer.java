package fr.conventio.model.roster.answer;

import fr.conventio.model.table.SourceRow;
import java.util.List;

/**
 * The lines of a sender's file about which there is something to say.
 *
 * @param rows the headers and these lines, as they were read, in the order of the file
 */
public record Answer(List<SourceRow> rows, List<Remark> remarks) {
    public Answer {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }
}
