package fr.conventio.reports.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How the part of an OpenDocument file that holds the table is locked, as the file's manifest tells it (OpenDocument 1.2,
 * part 3, 3.4; the lock around a whole package is LibreOffice's, since 24.2).
 *
 * @param part the whole package in one part, or content.xml alone
 * @param size of the part once it is open and unpacked, in bytes
 * @param told attributes of the lock by their names
 */
record OdsLock(String part, long size, Map<String, String> told) {
    static final String PACKAGE = "encrypted-package";
    private static final String MANIFEST = "META-INF/manifest.xml";
    /** Whole attributes of a lock are short; salts have 16 or 32 bytes. */
    private static final int LONGEST = 4_096;

    /** True when somebody's key opens it, and no password. */
    boolean isForKey() {
        return told.containsKey("key-info") || told("key-derivation-name").equals("PGP");
    }

    /** An attribute's text; empty when the manifest has none. */
    String told(String name) {
        return told.getOrDefault(name, "");
    }

    /** The lock of a file; empty when it is open. */
    static Optional<OdsLock> of(ZipParts zip) throws IOException {
        if (!zip.has(MANIFEST)) {
            return Optional.empty();
        }
        var wanted = zip.has(PACKAGE) ? PACKAGE : OdsTable.CONTENT;
        try (var in = zip.open(MANIFEST)) {
            var xml = XmlStreams.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("file-entry")
                        && XmlStreams.value(xml, "full-path").equals(wanted)) {
                    return entry(xml, wanted);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return Optional.empty();
    }

    private static Optional<OdsLock> entry(XMLStreamReader xml, String part) throws XMLStreamException {
        var size = XmlStreams.value(xml, "size");
        var told = new HashMap<String, String>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("file-entry")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "encryption-data" -> keep(xml, told, List.of("checksum-type", "checksum"));
                    case "algorithm" -> keep(xml, told, List.of("algorithm-name", "initialisation-vector"));
                    case "start-key-generation" -> keep(xml, told, List.of("start-key-generation-name"));
                    case "key-derivation" ->
                        keep(
                                xml,
                                told,
                                List.of(
                                        "key-derivation-name",
                                        "key-size",
                                        "salt",
                                        "iteration-count",
                                        "argon2-iterations",
                                        "argon2-memory",
                                        "argon2-lanes"));
                    case "keyinfo", "KeyInfo", "encrypted-key" -> told.put("key-info", "");
                    default -> {}
                }
            }
        }
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new OdsLock(part, size.isEmpty() ? -1 : Long.parseLong(size), Map.copyOf(told)));
    }

    private static void keep(XMLStreamReader xml, Map<String, String> told, List<String> names)
            throws XMLStreamException {
        for (var name : names) {
            var value = XmlStreams.value(xml, name);
            if (value.length() > LONGEST) {
                throw new XMLStreamException("a lock of such a length");
            }
            if (!value.isEmpty()) {
                told.put(name, value);
            }
        }
    }
}
