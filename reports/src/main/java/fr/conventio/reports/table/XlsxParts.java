package fr.conventio.reports.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook's zip, opened for reading only. Every part is read to its end and checked against its checksum:
 * without that, a flipped bit would quietly make another figure or lose a cell.
 */
final class XlsxParts implements AutoCloseable {
    private static final long LARGEST_PART = 1L << 30;
    /** Rosters repeat themselves and shrink well, about to a fortieth; what shrinks to less than this is a bomb. */
    private static final double SMALLEST_RATIO = 0.004;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
    }

    private final ZipSecureFile zip;
    private final Feed feed;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

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

    XlsxParts(Path file, Feed feed) throws IOException {
        this.feed = feed;
        this.zip = new ZipSecureFile(file.toFile());
        var all = zip.getEntries();
        while (all.hasMoreElements()) {
            var entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /** The links of a part; of the whole file for an empty name. None when the part has none. */
    List<Relation> relationsOf(String part) throws IOException {
        int folderEnd = part.lastIndexOf('/') + 1;
        var name = part.substring(0, folderEnd) + "_rels/" + part.substring(folderEnd) + ".rels";
        var relations = new ArrayList<Relation>();
        if (!entries.containsKey(key(name))) {
            return relations;
        }
        var base = URI.create("/").resolve(part.substring(0, folderEnd).replace(" ", "%20"));
        parse(name, new DefaultHandler() {
            @Override
            public void startElement(String uri, String tag, String qualified, Attributes attributes) {
                if (tag.equals("Relationship") && !"External".equals(attributes.getValue("TargetMode"))) {
                    var target = base.resolve(text(attributes, "Target").replace(" ", "%20"));
                    relations.add(new Relation(
                            text(attributes, "Id"), text(attributes, "Type"), key(String.valueOf(target.getPath()))));
                }
            }
        });
        return relations;
    }

    /** What the zip says of a part's size; it may lie. */
    long size(String part) {
        var entry = entries.get(key(part));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /** @throws IOException when the part is missing, damaged or no XML */
    void parse(String part, DefaultHandler handler) throws IOException {
        try (var in = open(part)) {
            parse(in, handler);
        }
    }

    /** Parses a part whose bytes count as progress. */
    void parseCounted(String part, DefaultHandler handler) throws IOException {
        try (var in = new CsvTable.CountedStream(open(part), feed)) {
            parse(in, handler);
        }
    }

    private InputStream open(String part) throws IOException {
        var entry = entries.get(key(part));
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return new Verified(zip.getInputStream(entry), entry.getCrc());
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

    private static String key(String part) {
        return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Parsers close what they read at the end of the XML; the bytes that may follow count for the checksum. */
    private static final class StayingOpen extends FilterInputStream {
        StayingOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Closed by whoever opened it.
        }
    }

    /** Fails at the end of a part whose bytes are not those that were written. */
    private static final class Verified extends CheckedInputStream {
        private final long expected;

        Verified(InputStream in, long expected) {
            super(in, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0 && length > 0 && getChecksum().getValue() != expected) {
                throw new IOException("checksum differs");
            }
            return read;
        }
    }
}
