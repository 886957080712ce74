package fr.conventio.model.comparison;

import fr.conventio.model.wording.Message;
import java.util.List;

/**
 * What became of one line of the act: a post, an article, a cell of a table.
 *
 * @param subject which line it is
 * @param cells what differs; of a line that was added or removed, all that it says
 */
public record LineChange(Kind kind, Message subject, List<Cell> cells) {
    /** What became of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One thing that the line says.
     *
     * @param before empty when it said nothing
     * @param after empty when it says nothing any more
     */
    public record Cell(Message label, String before, String after) {}

    public LineChange {
        cells = List.copyOf(cells);
    }
}
