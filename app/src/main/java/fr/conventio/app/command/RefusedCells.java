package fr.conventio.app.command;

import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells of a file that cannot be taken, as a command tells them. */
final class RefusedCells {
    private RefusedCells() {}

    /** A line for each: where, and why. */
    static List<String> lines(List<RefusedCell> refused) {
        return refused.stream()
                .map(cell -> "Ligne " + cell.row() + ", colonne « " + cell.header() + " » : "
                        + Words.FRENCH.say(cell.reason()))
                .toList();
    }

    static List<Map<String, Object>> json(List<RefusedCell> refused) {
        return refused.stream().map(RefusedCells::json).toList();
    }

    private static Map<String, Object> json(RefusedCell cell) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("sheet", cell.sheet());
        entry.put("row", cell.row());
        entry.put("column", cell.header());
        entry.put("cell", cell.cell());
        entry.put("value", cell.value());
        entry.put("reason", Words.FRENCH.say(cell.reason()));
        return entry;
    }
}
