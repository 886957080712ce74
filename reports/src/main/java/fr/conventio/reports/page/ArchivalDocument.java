package fr.conventio.reports.page;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * A file for the archives (PDF/A-3a) that everybody can read (PDF/UA-1), and that comes out the same, byte for byte, whenever
 * it is written. It promises both standards; that what is drawn keeps the promise is for veraPDF to judge in the tests, since
 * the library's own checks keep every object in memory.
 */
final class ArchivalDocument extends PdfDocument {
    private static final String LANGUAGE = "fr-FR";
    private static final int PREFIX = 7;
    /** Large rosters are printed in little more than half the time that the usual 6 takes, and come out a sixth larger. */
    private static final int COMPRESSION = 3;

    private final Map<String, String> fontNames = new HashMap<>();
    private final String moment;

    ArchivalDocument(OutputStream out, Description description) {
        super(new PdfWriter(out, properties(description)));
        getWriter().setCloseStream(false);
        setTagged();
        getCatalog().setLang(new PdfString(LANGUAGE));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        getCatalog().setPageMode(PdfName.UseOutlines);
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        addOutputIntent(new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(profile)));
        this.moment = moment(description.date());
        getDocumentInfo()
                .setTitle(PrintableText.onOneLine(description.title()))
                .setSubject(PrintableText.onOneLine(description.subject()))
                .setCreator("Conventio")
                .setMoreInfo(PdfName.CreationDate.getValue(), moment);
        getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), moment);
    }

    private static WriterProperties properties(Description description) {
        var identity = new PdfString(description.identity());
        return new WriterProperties()
                .addPdfAXmpMetadata(PdfAConformance.PDF_A_3A)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                .setFullCompressionMode(true)
                .setCompressionLevel(COMPRESSION)
                .setInitialDocumentId(identity)
                .setModifiedDocumentId(identity);
    }

    /** Puts a file in, so that readers list it and archives know what it is to the whole. */
    void attach(Attachment file) {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfString(moment));
        parameters.put(PdfName.Size, new PdfNumber(file.bytes().length));
        var specification = PdfFileSpec.createEmbeddedFileSpec(
                this,
                file.bytes(),
                file.description(),
                file.name(),
                new PdfName(file.type()),
                parameters,
                file.relation().written());
        addFileAttachment(file.name(), specification);
        addAssociatedFile(file.name(), specification);
    }

    /** Stands for the moments of creation and change, which the clock would make differ. */
    private static String moment(LocalDate date) {
        var writable = date.getYear() > 0 && date.getYear() <= 9999 ? date : LocalDate.EPOCH;
        return "D:%04d%02d%02d000000Z"
                .formatted(writable.getYear(), writable.getMonthValue(), writable.getDayOfMonth());
    }

    /** Written in the order in which they were first used; the library's own differs from run to run. */
    @Override
    protected void flushFonts() {
        getDocumentFonts().stream()
                .sorted(Comparator.comparingInt(
                        font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                .forEach(PdfFont::flush);
    }

    @Override
    protected void flushObject(PdfObject object, boolean canBeInObjectStream) throws IOException {
        if (isClosing && object instanceof PdfDictionary dictionary) {
            renameFont(dictionary, PdfName.BaseFont);
            renameFont(dictionary, PdfName.FontName);
        }
        super.flushObject(object, canBeInObjectStream);
    }

    /** The library marks subsets of fonts with six random letters; these are "AAAAAA", "AAAAAB" and so on. */
    private void renameFont(PdfDictionary font, PdfName key) {
        var name = font.getAsName(key);
        if (name != null && name.getValue().indexOf('+') == PREFIX - 1) {
            var stable = fontNames.computeIfAbsent(
                    name.getValue(),
                    random -> "AAAAA" + (char) ('A' + fontNames.size()) + random.substring(PREFIX - 1));
            font.put(key, new PdfName(stable));
        }
    }
}
