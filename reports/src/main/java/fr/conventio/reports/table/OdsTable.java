package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.Merged;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of an OpenDocument workbook (ISO/IEC 26300) as they pass. */
final class OdsTable {
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d+$)");
    static final String CONTENT = "content.xml";

    private final Feed feed;
    private final XMLStreamReader xml;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Merged> merged = new ArrayList<>();
    private String style = "";
    private int row;
    private int column;

    private OdsTable(XMLStreamReader xml, Feed feed) {
        this.xml = xml;
        this.feed = feed;
    }

    static void read(ZipParts zip, Feed feed) throws IOException {
        read(zip, zip.open(CONTENT), zip.size(CONTENT), feed);
    }

    /**
     * Reads a workbook whose content another has opened.
     *
     * @param size of the content in bytes, about
     */
    static void read(ZipParts zip, InputStream content, long size, Feed feed) throws IOException {
        feed.format(FileFormat.ODS);
        feed.expect(size);
        if (zip.hasFolder("basic/") || zip.hasFolder("scripts/")) {
            feed.remark(Message.of("file.macros"));
        }
        read(content, feed);
    }

    /** Reads a workbook that is one XML file. */
    static void read(Path file, Feed feed) throws IOException {
        feed.format(FileFormat.ODS);
        feed.expect(Files.size(file));
        read(Files.newInputStream(file), feed);
    }

    private static void read(InputStream content, Feed feed) throws IOException {
        try (var in = new CountedStream(content, feed)) {
            new OdsTable(XmlStreams.open(new StayingOpen(in)), feed).read();
            in.transferTo(OutputStream.nullOutputStream());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        feed.step();
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> style = XmlStreams.value(xml, "name");
                    case "table-properties" -> {
                        if (XmlStreams.value(xml, "display").equals("false")) {
                            hiddenStyles.add(style);
                        }
                    }
                    case "table" -> sheet();
                    case "dde-connection-decls", "tracked-changes" -> skip();
                    default -> {}
                }
            }
        }
    }

    private void sheet() throws XMLStreamException {
        boolean isHidden = hiddenStyles.contains(XmlStreams.value(xml, "style-name"));
        if (isHidden && !feed.wantsHidden()) {
            skip();
            return;
        }
        feed.sheet(XmlStreams.value(xml, "name"), isHidden);
        row = 0;
        int columns = 0;
        merged.clear();
        while (!isEnd("table")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-column" -> {
                        int repeated = XmlStreams.number(xml, "number-columns-repeated", 1);
                        if (isNotShown()) {
                            feed.hiddenColumns(columns, columns + repeated - 1);
                        }
                        columns += repeated;
                    }
                    case "table-row" -> row();
                    // Forms and drawings may hold tables of their own.
                    case "shapes", "forms" -> skip();
                    default -> {}
                }
            }
        }
        merged.forEach(feed::merged);
    }

    private boolean isNotShown() {
        var visibility = XmlStreams.value(xml, "visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private void row() throws XMLStreamException {
        int repeated = XmlStreams.number(xml, "number-rows-repeated", 1);
        boolean isHidden = isNotShown();
        var cells = new ArrayList<String>();
        column = 0;
        while (!isEnd("table-row")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && (xml.getLocalName().equals("table-cell")
                            || xml.getLocalName().equals("covered-table-cell"))) {
                cell(cells);
            }
        }
        boolean isBlank = cells.stream().allMatch(String::isBlank);
        for (int i = 0; i < repeated && !isBlank; i++) {
            feed.row(row + i + 1, cells, isHidden);
        }
        row = Math.addExact(row, repeated);
    }

    private void cell(List<String> cells) throws XMLStreamException {
        int repeated = XmlStreams.number(xml, "number-columns-repeated", 1);
        int wide = XmlStreams.number(xml, "number-columns-spanned", 1);
        int high = XmlStreams.number(xml, "number-rows-spanned", 1);
        if (wide > 1 || high > 1) {
            merged.add(new Merged(row + 1, row + high, column, column + wide - 1));
        }
        var type = XmlStreams.value(xml, "value-type");
        var value = XmlStreams.value(xml, valueName(type));
        var element = xml.getLocalName();
        var text = SpreadsheetSource.cut(shown(type, value, text(element)));
        if (!text.isEmpty()) {
            for (int i = 0; i < repeated && feed.reaches(column + i); i++) {
                while (cells.size() < column + i) {
                    cells.add("");
                }
                cells.add(text);
            }
        }
        column = Math.addExact(column, repeated);
    }

    private static String valueName(String type) {
        return switch (type) {
            case "date" -> "date-value";
            case "time" -> "time-value";
            case "boolean" -> "boolean-value";
            case "string" -> "string-value";
            default -> "value";
        };
    }

    private static String shown(String type, String value, String text) {
        if (value.isEmpty()) {
            return text;
        }
        return switch (type) {
            case "float", "currency" -> {
                var number = CellValues.plain(Double.parseDouble(value));
                // Zeros in front, as staff numbers have them, are in what is shown alone.
                yield text.startsWith("0")
                                && ZEROS.matcher(text).replaceFirst("").equals(number)
                        ? text
                        : number;
            }
            case "percentage" ->
                new BigDecimal(CellValues.plain(Double.parseDouble(value)))
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', ',')
                        + "%";
            case "date" -> CellValues.isoDate(value);
            case "time" -> time(value);
            case "boolean" -> value.equals("true") ? "VRAI" : "FAUX";
            default -> text.isEmpty() ? value : text;
        };
    }

    private static String time(String value) {
        try {
            var time = Duration.parse(value);
            return "%02d:%02d".formatted(time.toHours(), time.toMinutesPart());
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** The cell's own text, paragraph by paragraph; its notes and drawings are no part of it. */
    private String text(String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean isFirst = true;
        boolean isInText = false;
        while (!isEnd(element)) {
            int event = xml.getEventType();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p", "h" -> {
                        if (!isFirst) {
                            text.append('\n');
                        }
                        isFirst = false;
                        isInText = true;
                    }
                    case "s" -> text.append(" ".repeat(Math.min(100, XmlStreams.number(xml, "c", 1))));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "annotation", "frame", "shapes", "custom-shape", "table" -> skip();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                isInText = false;
            } else if (isInText
                    && event == XMLStreamConstants.CHARACTERS
                    && text.length() < SpreadsheetSource.LONGEST_CELL) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** Goes to the next event; true when it ends the element. */
    private boolean isEnd(String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
