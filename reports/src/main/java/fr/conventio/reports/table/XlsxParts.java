package fr.conventio.reports.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a workbook and their links. */
final class XlsxParts {
    private final ZipParts zip;
    private final Feed feed;

    /**
     * A link from one part to another.
     *
     * @param target the other part's name, from the root, without a leading slash
     */
    record Relation(String id, String type, String target) {
        /** Transitional and strict workbooks differ in the start of the type only. */
        boolean isOf(String typeEnd) {
            return type.endsWith(typeEnd);
        }
    }

    XlsxParts(ZipParts zip, Feed feed) {
        this.zip = zip;
        this.feed = feed;
    }

    /** The links of a part; of the whole file for an empty name. None when the part has none. */
    List<Relation> relationsOf(String part) throws IOException {
        int folderEnd = part.lastIndexOf('/') + 1;
        var name = part.substring(0, folderEnd) + "_rels/" + part.substring(folderEnd) + ".rels";
        var relations = new ArrayList<Relation>();
        if (!zip.has(name)) {
            return relations;
        }
        var folder = part.substring(0, folderEnd);
        parse(name, new DefaultHandler() {
            @Override
            public void startElement(String uri, String tag, String qualified, Attributes attributes) {
                if (tag.equals("Relationship") && !"External".equals(attributes.getValue("TargetMode"))) {
                    relations.add(new Relation(
                            text(attributes, "Id"),
                            text(attributes, "Type"),
                            resolved(folder, text(attributes, "Target"))));
                }
            }
        });
        return relations;
    }

    /** The name of the part that a link in a folder leads to; some programs write the slashes of Windows. */
    private static String resolved(String folder, String target) {
        var written = URLDecoder.decode(target.replace('\\', '/').replace("+", "%2B"), StandardCharsets.UTF_8);
        var names = new ArrayDeque<String>();
        for (var name : (written.startsWith("/") ? written : folder + written).split("/")) {
            switch (name) {
                case "", "." -> {}
                case ".." -> names.pollLast();
                default -> names.addLast(name);
            }
        }
        return ZipParts.key(String.join("/", names));
    }

    long size(String part) {
        return zip.size(part);
    }

    /** @throws IOException when the part is missing, damaged or no XML */
    void parse(String part, DefaultHandler handler) throws IOException {
        try (var in = zip.open(part)) {
            parse(in, handler);
        }
    }

    /** Parses a part whose bytes count as progress. */
    void parseCounted(String part, DefaultHandler handler) throws IOException {
        try (var in = new CountedStream(zip.open(part), feed)) {
            parse(in, handler);
        }
    }

    private static void parse(InputStream in, DefaultHandler handler) throws IOException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // Workbooks have none; with one, a file could name other files or grow without end.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StayingOpen(in)), handler);
            in.transferTo(OutputStream.nullOutputStream());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    static String text(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
