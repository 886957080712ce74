package fr.conventio.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cells as spreadsheets put them on the clipboard: tabs between columns, line ends between rows, quotes where needed. */
public final class TabularText {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\t\\n\\r\"]");

    private TabularText() {}

    public static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(String.join("\t", row.stream().map(TabularText::quoted).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    public static List<List<String>> read(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (c != '"' || doubled) {
                    cell.append(c);
                    i += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == '\t') {
                row.add(taken(cell));
            } else if (c == '\n') {
                row.add(taken(cell));
                rows.add(List.copyOf(row));
                row.clear();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(taken(cell));
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text;
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
