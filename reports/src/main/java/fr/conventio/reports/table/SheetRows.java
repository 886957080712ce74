package fr.conventio.reports.table;

import fr.conventio.model.table.Merged;
import fr.conventio.model.table.SourceRow;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on the rows of one sheet as they pass. */
final class SheetRows extends DefaultHandler {
    private final CellValues values;
    private final Feed feed;
    private final TextCollector collector = new TextCollector();
    private final List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private boolean isHidden;
    private String type = "";
    private int style;
    private boolean isStale;
    private boolean hasFormula;

    SheetRows(CellValues values, Feed feed) {
        this.values = values;
        this.feed = feed;
    }

    @Override
    public void startElement(String uri, String tag, String qualified, Attributes attributes) {
        switch (tag) {
            case "row" -> {
                var written = attributes.getValue("r");
                row = written == null ? row + 1 : Integer.parseInt(written);
                isHidden = isTrue(attributes, "hidden");
                column = -1;
                cells.clear();
            }
            case "c" -> {
                var written = attributes.getValue("r");
                column = written == null ? column + 1 : column(written);
                type = XlsxParts.text(attributes, "t");
                var styled = attributes.getValue("s");
                style = styled == null ? 0 : Integer.parseInt(styled);
                collector.clear();
                hasFormula = false;
            }
            case "is" -> inline();
            case "col" -> {
                if (isTrue(attributes, "hidden")) {
                    feed.hiddenColumns(number(attributes, "min") - 1, number(attributes, "max") - 1);
                }
            }
            case "mergeCell" -> merged(XlsxParts.text(attributes, "ref"));
            default -> {
                hasFormula |= tag.equals("f");
                if (!isStale) {
                    collector.start(tag);
                }
            }
        }
    }

    /** Some programs change a cell and leave its former text or value beside the new one: its type tells which holds. */
    private void inline() {
        isStale = !type.equals("inlineStr");
        if (!isStale) {
            collector.clear();
        }
    }

    private void merged(String range) {
        int colon = range.indexOf(':');
        if (colon > 0) {
            var first = range.substring(0, colon);
            var last = range.substring(colon + 1);
            feed.merged(new Merged(row(first), row(last), column(first), column(last)));
        }
    }

    private static int row(String place) {
        int start = 0;
        while (start < place.length() && !Character.isDigit(place.charAt(start))) {
            start++;
        }
        return Integer.parseInt(place.substring(start));
    }

    private static boolean isTrue(Attributes attributes, String name) {
        var written = XlsxParts.text(attributes, name);
        return written.equals("1") || written.equals("true");
    }

    private static int number(Attributes attributes, String name) {
        return Integer.parseInt(XlsxParts.text(attributes, name));
    }

    @Override
    public void endElement(String uri, String tag, String qualified) {
        switch (tag) {
            case "c" -> {
                var stored = collector.text();
                // A formula that gave an empty text says that it is a text.
                boolean isComputed = !hasFormula || !stored.isBlank() || type.equals("str");
                put(isComputed ? values.text(type, style, stored) : SourceRow.NOT_COMPUTED);
            }
            case "row" -> feed.row(row, cells, isHidden);
            case "is" -> isStale = false;
            default -> collector.end(tag);
        }
    }

    @Override
    public void characters(char[] characters, int from, int count) {
        collector.add(characters, from, count);
    }

    private void put(String text) {
        if (text.isEmpty() || !feed.reaches(column)) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(text);
        } else {
            cells.set(column, text);
        }
    }

    /** The column, from 0, of a place such as "AB12". */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = Math.min(column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1), 1 << 20);
        }
        if (column == 0) {
            throw new IllegalArgumentException("no place of a cell: " + place);
        }
        return column - 1;
    }
}
