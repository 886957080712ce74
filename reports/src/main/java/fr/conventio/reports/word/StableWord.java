package fr.conventio.reports.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document with real styles that comes out the same, byte for byte, whenever it is written. */
public final class StableWord implements AutoCloseable {
    /** The first moment a zip can tell. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The marks of all lists with bullets. */
    public static final int BULLETS = 1;

    /** The look of numbers among those of the file. */
    private static final BigInteger NUMBERED = BigInteger.ONE;

    private static final String TYPES = "[Content_Types].xml";

    private final XWPFDocument document = new XWPFDocument();
    private final CTNumbering numbering;

    /**
     * @param title of the document
     * @param date stands for the moments of creation and change
     */
    public StableWord(String title, LocalDate date) {
        var moment = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = document.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(title);
        core.setCreatorProperty("Conventio");
        core.setLastModifiedByProperty("Conventio");
        core.setLanguageProperty("fr-FR");
        core.setCreatedProperty(moment);
        core.setModifiedProperty(moment);
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Conventio");
        try (var styles = StableWord.class.getResourceAsStream("styles.xml");
                var numbers = StableWord.class.getResourceAsStream("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            numbering = NumberingDocument.Factory.parse(numbers).getNumbering();
            document.createNumbering().setNumbering(numbering);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    public XWPFDocument document() {
        return document;
    }

    /** A new paragraph of that style at the end. */
    public XWPFParagraph paragraph(WordStyle style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }

    /** The marks of a list with numbers, which begin at 1 again. */
    public int newNumbers() {
        int id = numbering.sizeOfNumArray() + 1;
        var numbers = numbering.addNewNum();
        numbers.setNumId(BigInteger.valueOf(id));
        numbers.addNewAbstractNumId().setVal(NUMBERED);
        var level = numbers.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }

    /** @throws IOException when the bytes cannot be written */
    public void writeTo(OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        var zip = new ZipOutputStream(out);
        // Readers look for the types of the parts first.
        put(zip, TYPES, Objects.requireNonNull(parts.remove(TYPES)));
        for (var part : parts.entrySet()) {
            put(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
