package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.Merged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of Excel 2002 and 2003. Which sheets are hidden stands after their rows, so the file is gone through twice. */
final class SpreadsheetMlTable {
    private final Feed feed;
    private final Set<String> hidden;
    private final Map<String, Boolean> percentages = new HashMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String styleId = "";
    private String type = "";
    private boolean isPercentage;
    private boolean isInData;
    private boolean isSkipped;
    private boolean isHiddenRow;
    private int row;
    private int column;
    private int lastColumn;
    private int wide;

    private SpreadsheetMlTable(Feed feed, Set<String> hidden) {
        this.feed = feed;
        this.hidden = hidden;
    }

    static void read(Path file, Feed feed) throws IOException {
        feed.format(FileFormat.SPREADSHEETML);
        feed.expect(Files.size(file));
        try {
            var hidden = hiddenSheets(file);
            try (var in = new CountedStream(Files.newInputStream(file), feed)) {
                new SpreadsheetMlTable(feed, hidden).read(XmlStreams.open(in));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        feed.step();
    }

    private static Set<String> hiddenSheets(Path file) throws IOException, XMLStreamException {
        var hidden = new HashSet<String>();
        try (var in = Files.newInputStream(file)) {
            var xml = XmlStreams.open(in);
            var sheet = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("Worksheet")) {
                        sheet = XmlStreams.value(xml, "Name");
                    } else if (xml.getLocalName().equals("Visible")
                            && xml.getElementText().contains("Hidden")) {
                        hidden.add(sheet);
                    }
                }
            }
        }
        return hidden;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (isInData
                    && event == XMLStreamConstants.CHARACTERS
                    && text.length() < SpreadsheetSource.LONGEST_CELL) {
                text.append(xml.getText());
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "Style" -> styleId = XmlStreams.value(xml, "ID");
            case "NumberFormat" -> {
                var format = XmlStreams.value(xml, "Format");
                percentages.put(styleId, format.contains("%") || format.equals("Percent"));
            }
            case "Worksheet" -> {
                var name = XmlStreams.value(xml, "Name");
                isSkipped = hidden.contains(name) && !feed.wantsHidden();
                if (!isSkipped) {
                    feed.sheet(name, hidden.contains(name));
                }
                row = 0;
                lastColumn = 0;
            }
            case "Column" -> {
                int first = XmlStreams.number(xml, "Index", lastColumn + 1);
                int last = Math.addExact(first, XmlStreams.number(xml, "Span", 0));
                lastColumn = last;
                if (!isSkipped && XmlStreams.value(xml, "Hidden").equals("1")) {
                    feed.hiddenColumns(first - 1, last - 1);
                }
            }
            case "Row" -> {
                row = XmlStreams.number(xml, "Index", row + 1);
                isHiddenRow = XmlStreams.value(xml, "Hidden").equals("1");
                column = -1;
                wide = 0;
                cells.clear();
            }
            case "Cell" -> {
                column = XmlStreams.number(xml, "Index", column + 2 + wide) - 1;
                wide = XmlStreams.number(xml, "MergeAcross", 0);
                int high = XmlStreams.number(xml, "MergeDown", 0);
                if (wide > 0 || high > 0) {
                    merged.add(new Merged(row, row + high, column, column + wide));
                }
                isPercentage = percentages.getOrDefault(XmlStreams.value(xml, "StyleID"), false);
                text.setLength(0);
            }
            case "Data" -> {
                type = XmlStreams.value(xml, "Type");
                isInData = true;
            }
            // A note is no part of its cell.
            case "Comment" -> isInData = false;
            default -> {}
        }
    }

    private void end(String tag) {
        switch (tag) {
            case "Data" -> {
                if (isInData) {
                    put();
                }
                isInData = false;
            }
            case "Row" -> {
                if (!isSkipped) {
                    feed.row(row, cells, isHiddenRow);
                }
            }
            case "Table" -> {
                if (!isSkipped) {
                    merged.forEach(feed::merged);
                }
                merged.clear();
            }
            default -> {}
        }
    }

    private void put() {
        var shown = SpreadsheetSource.cut(shown());
        if (shown.isEmpty() || !feed.reaches(column)) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
    }

    private String shown() {
        var written = text.toString();
        return switch (type) {
            case "Number" -> {
                double value = Double.parseDouble(written.strip());
                yield isPercentage
                        ? CellValues.shown(value, new CellFormats.Format(CellFormats.Shown.PERCENTAGE, 0), false)
                        : CellValues.plain(value);
            }
            case "DateTime" -> CellValues.isoDate(written.strip());
            case "Boolean" -> written.strip().equals("1") ? "VRAI" : "FAUX";
            default -> written;
        };
    }
}
