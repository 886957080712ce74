package fr.conventio.app.command;

import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.wording.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells where a file's cell is refused and why. */
final class Refusals {
    private Refusals() {}

    static String line(RefusedCell cell) {
        return "Ligne " + cell.row() + ", colonne « " + cell.header() + " » : " + Words.FRENCH.say(cell.reason());
    }

    static Map<String, Object> json(RefusedCell cell) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sheet", cell.sheet());
        json.put("row", cell.row());
        json.put("column", cell.header());
        json.put("cell", cell.cell());
        json.put("value", cell.value());
        json.put("reason", Words.FRENCH.say(cell.reason()));
        return json;
    }
}
