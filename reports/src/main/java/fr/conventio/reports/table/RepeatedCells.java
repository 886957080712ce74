package fr.conventio.reports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps equal texts of cells once: columns of services, grades and dates repeat a few. */
final class RepeatedCells {
    private static final int REMEMBERED = 20_000;
    /** Longer texts hardly repeat. */
    private static final int LONGEST = 120;

    private final Map<String, String> known = new HashMap<>();

    List<String> once(List<String> cells) {
        var same = new ArrayList<String>(cells.size());
        for (var cell : cells) {
            same.add(once(cell));
        }
        return same;
    }

    private String once(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        var before = known.get(text);
        if (before == null && known.size() < REMEMBERED) {
            known.put(text, text);
        }
        return before == null ? text : before;
    }
}
