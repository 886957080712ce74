package fr.conventio.model.comparison;

import fr.conventio.model.wording.Message;
import java.util.List;

/**
 * What changed in one part of the act.
 *
 * @param part the annex by its number and title, or the text
 * @param lines at least one
 */
public record PartChanges(Message part, List<LineChange> lines) {
    public PartChanges {
        lines = List.copyOf(lines);
    }
}
