package fr.conventio.model.comparison;

import fr.conventio.model.comparison.LineChange.Cell;
import fr.conventio.model.comparison.LineChange.Kind;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of an act, as it is compared.
 *
 * @param subject how somebody knows it; not compared, since numbers move
 * @param cells what it says, by what it is about; what is empty is left out
 */
record ActLine(Message subject, Map<Message, String> cells) {
    /** What became of it; empty when it says the same. */
    Optional<LineChange> changed(ActLine after) {
        var labels = new LinkedHashSet<>(after.cells.keySet());
        labels.addAll(cells.keySet());
        var differing = new ArrayList<Cell>();
        for (var label : labels) {
            var old = cells.getOrDefault(label, "");
            var now = after.cells.getOrDefault(label, "");
            if (!old.equals(now)) {
                differing.add(new Cell(label, old, now));
            }
        }
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(new LineChange(Kind.CHANGED, after.subject, differing));
    }

    LineChange added() {
        return new LineChange(Kind.ADDED, subject, said(true));
    }

    LineChange removed() {
        return new LineChange(Kind.REMOVED, subject, said(false));
    }

    private List<Cell> said(boolean isAfter) {
        return cells.entrySet().stream()
                .map(cell -> new Cell(cell.getKey(), isAfter ? "" : cell.getValue(), isAfter ? cell.getValue() : ""))
                .toList();
    }
}
