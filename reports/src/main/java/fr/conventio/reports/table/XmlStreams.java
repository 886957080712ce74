package fr.conventio.reports.table;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Opens XML piece by piece; without document types, by which a file could name others or grow without end. */
final class XmlStreams {
    private XmlStreams() {}

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(in);
    }

    /** The value of an attribute, whatever its name space; empty when there is none. */
    static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A number from 1 on; {@code otherwise} when none is written. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        @Nullable String written = value(xml, name);
        if (written.isEmpty()) {
            return otherwise;
        }
        int number = Integer.parseInt(written);
        if (number < 0) {
            throw new NumberFormatException("below 0");
        }
        return number;
    }
}
