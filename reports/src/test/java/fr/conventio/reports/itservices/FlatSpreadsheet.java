package fr.conventio.reports.itservices;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A spreadsheet that LibreOffice saved as flat XML: filled in by writing into its cells. */
final class FlatSpreadsheet {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final Document document;

    FlatSpreadsheet(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (var in = Files.newInputStream(file)) {
            document = factory.newDocumentBuilder().parse(in);
        }
    }

    /** The rows of all sheets, each written once. */
    List<Element> rows() {
        return all(document.getElementsByTagNameNS(TABLE, "table-row"));
    }

    /** What a cell of a row shows. */
    static String text(Element row, int column) {
        return cell(row, column).getTextContent();
    }

    static void number(Element row, int column, String number) {
        var cell = emptied(row, column);
        cell.setAttributeNS(OFFICE, "office:value-type", "float");
        cell.setAttributeNS(OFFICE, "office:value", number);
        write(cell, number);
    }

    static void text(Element row, int column, String text) {
        var cell = emptied(row, column);
        cell.setAttributeNS(OFFICE, "office:value-type", "string");
        write(cell, text);
    }

    static void date(Element row, int column, String iso) {
        var cell = emptied(row, column);
        cell.setAttributeNS(OFFICE, "office:value-type", "date");
        cell.setAttributeNS(OFFICE, "office:date-value", iso);
        write(cell, iso);
    }

    void save(Path file) throws Exception {
        try (var out = Files.newOutputStream(file)) {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        }
    }

    private static void write(Element cell, String text) {
        var paragraph = cell.getOwnerDocument().createElementNS(TEXT, "text:p");
        paragraph.setTextContent(text);
        cell.appendChild(paragraph);
    }

    private static Element emptied(Element row, int column) {
        var cell = cell(row, column);
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        return cell;
    }

    /** The cell of a column, parted from its like neighbours, which the format writes as one. */
    private static Element cell(Element row, int column) {
        int at = 0;
        for (var cell : all(row.getChildNodes())) {
            var repeated = cell.getAttributeNS(TABLE, "number-columns-repeated");
            int count = repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
            if (column < at + count) {
                if (column > at) {
                    row.insertBefore(repeated(cell, column - at), cell);
                }
                if (column < at + count - 1) {
                    row.insertBefore(repeated(cell, at + count - 1 - column), cell.getNextSibling());
                }
                cell.removeAttributeNS(TABLE, "number-columns-repeated");
                return cell;
            }
            at += count;
        }
        throw new AssertionError("no column " + column);
    }

    private static Element repeated(Element cell, int times) {
        var copy = (Element) cell.cloneNode(true);
        copy.setAttributeNS(TABLE, "table:number-columns-repeated", Integer.toString(times));
        return copy;
    }

    private static List<Element> all(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
