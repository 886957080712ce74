package fr.conventio.reports.verification;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfStampAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.signatures.BouncyCastleDigest;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.SignerProperties;
import fr.conventio.reports.page.FontFiles;
import fr.conventio.reports.signature.TestAuthority;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Attacks in two steps (what is planted before the signatures comes to light after them), updates that are written by hand,
 * ranges that are wrapped, and signatures that sneak in.
 */
final class PreparedAttacks {
    private static final PdfName PLANTED = new PdfName("Annexe");
    private static final Rectangle OVER_TEXT = new Rectangle(30, 700, 500, 100);

    private PreparedAttacks() {}

    /** Before: a picture stands over the text. */
    static void cover(PdfDocument document) {
        var look = new PdfFormXObject(new Rectangle(0, 0, OVER_TEXT.getWidth(), OVER_TEXT.getHeight()));
        new PdfCanvas(look, document).rectangle(0, 0, 10, 10).fill();
        var picture = new PdfStampAnnotation(OVER_TEXT);
        picture.setNormalAppearance(look.getPdfObject());
        picture.setFlag(PdfAnnotation.PRINT);
        picture.setContents("Un cachet");
        document.getFirstPage().addAnnotation(picture);
    }

    /** After: what it hid is seen. */
    static void uncover(PdfDocument document) {
        var page = document.getFirstPage();
        for (PdfAnnotation annotation : List.copyOf(page.getAnnotations())) {
            if (PdfName.Stamp.equals(annotation.getSubtype())) {
                page.removeAnnotation(annotation);
            }
        }
    }

    /** Before: part of the page is a drawing of its own. */
    static void plantDrawing(PdfDocument document) {
        var drawing = new PdfFormXObject(new Rectangle(0, 0, 50, 50));
        new PdfCanvas(drawing, document).rectangle(0, 0, 10, 10).fill();
        new PdfCanvas(document.getFirstPage()).addXObjectAt(drawing, 300, 300);
    }

    /** After: the drawing shows something else. */
    static void replaceDrawing(PdfDocument document) {
        var drawings = document.getFirstPage().getResources().getPdfObject().getAsDictionary(PdfName.XObject);
        var drawing = drawings.getAsStream(drawings.keySet().iterator().next());
        drawing.setData("0 0 50 50 re f".getBytes(StandardCharsets.US_ASCII));
        drawing.setModified();
    }

    /** Without anything planted: the letters of the page's first font mean others. */
    static void replaceFont(PdfDocument document) {
        var fonts = document.getFirstPage().getResources().getPdfObject().getAsDictionary(PdfName.Font);
        var font = fonts.getAsDictionary(fonts.keySet().iterator().next());
        font.put(PdfName.ToUnicode, PdfName.IdentityH);
        font.setModified();
    }

    /** Before: a second set of pages stands in the file, and no reader shows it. */
    static void plantPages(PdfDocument document) {
        var pages = new PdfDictionary();
        var page = new PdfDictionary();
        pages.makeIndirect(document);
        page.makeIndirect(document);
        var content = new PdfStream("0 0 300 300 re f".getBytes(StandardCharsets.US_ASCII));
        content.makeIndirect(document);
        page.put(PdfName.Type, PdfName.Page);
        page.put(PdfName.Parent, pages);
        page.put(PdfName.MediaBox, new PdfArray(new Rectangle(0, 0, 595, 842)));
        page.put(PdfName.Resources, new PdfDictionary());
        page.put(PdfName.Contents, content);
        pages.put(PdfName.Type, PdfName.Pages);
        pages.put(PdfName.Count, new PdfNumber(1));
        pages.put(PdfName.Kids, new PdfArray(page));
        document.getCatalog().put(PLANTED, pages);
        document.getCatalog().setModified();
    }

    /** After: the catalogue names the second set. */
    static byte[] showPlantedPages(byte[] act) {
        return updatedByHand(act, catalogue -> {
            var planted = Pattern.compile("/Annexe (\\d+ 0 R)").matcher(catalogue);
            if (!planted.find()) {
                throw new IllegalStateException("nothing was planted");
            }
            return catalogue.replaceFirst("/Pages \\d+ 0 R", "/Pages " + planted.group(1));
        });
    }

    /** An update of the catalogue with a table of its own, as a text editor makes one. */
    static byte[] updatedByHand(byte[] act, UnaryOperator<String> change) {
        var object = catalogue(act, change);
        var text = new String(act, StandardCharsets.ISO_8859_1);
        int at = act.length + 1;
        var update =
                "\n%s\nxref\n%s 1\n%010d 00000 n \ntrailer\n<</Size %s/Root %s 0 R/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(
                                object,
                                number(object),
                                at,
                                last(text, "/Size (\\d+)"),
                                number(object),
                                last(text, "startxref\\s+(\\d+)"),
                                at + object.length() + 1);
        return joined(act, update);
    }

    /** The same without a table: readers that mend files take it in, others do not see it. */
    static byte[] updatedWithoutTable(byte[] act, UnaryOperator<String> change) {
        var text = new String(act, StandardCharsets.ISO_8859_1);
        return joined(
                act, "\n" + catalogue(act, change) + "\nstartxref\n" + last(text, "startxref\\s+(\\d+)") + "\n%%EOF\n");
    }

    /** The same with an end that leads nowhere, so that every reader mends the file. */
    static byte[] updatedWithBrokenTable(byte[] act, UnaryOperator<String> change) {
        return joined(act, "\n" + catalogue(act, change) + "\nstartxref\n7\n%%EOF\n");
    }

    private static byte[] joined(byte[] act, String update) {
        var added = update.getBytes(StandardCharsets.ISO_8859_1);
        var all = Arrays.copyOf(act, act.length + added.length);
        System.arraycopy(added, 0, all, act.length, added.length);
        return all;
    }

    /** The last state of the catalogue, changed. */
    private static String catalogue(byte[] act, UnaryOperator<String> change) {
        var text = new String(act, StandardCharsets.ISO_8859_1);
        int inside = text.lastIndexOf("/Type/Catalog");
        int begin = text.lastIndexOf("\n", text.lastIndexOf(" 0 obj", inside)) + 1;
        int end = text.indexOf("endobj", inside) + "endobj".length();
        return change.apply(text.substring(begin, end));
    }

    private static String number(String object) {
        return object.substring(0, object.indexOf(' '));
    }

    private static String last(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        var last = "";
        while (found.find()) {
            last = found.group(1);
        }
        return last;
    }

    /**
     * The second part of what was signed is moved to the end, and the range with it: between both parts there is room for
     * anything.
     */
    static byte[] wrapped(byte[] act, String field) throws IOException {
        int[] range = range(act, field);
        var moved = Arrays.copyOf(act, act.length + range[3]);
        System.arraycopy(act, range[2], moved, act.length, range[3]);
        return Attacks.appended(moved, document -> {
            var signature = new SignatureUtil(document).getSignatureDictionary(field);
            signature.put(PdfName.ByteRange, new PdfArray(new int[] {0, range[1], act.length, range[3]}));
            signature.setModified();
        });
    }

    private static int[] range(byte[] act, String field) throws IOException {
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(act)))) {
            return new SignatureUtil(document)
                    .getSignatureDictionary(field)
                    .getAsArray(PdfName.ByteRange)
                    .toIntArray();
        }
    }

    /** Somebody signs in a field of their own, which stands over the text. */
    static byte[] sneakedIn(byte[] act, TestAuthority.Identity identity) throws IOException, GeneralSecurityException {
        var out = new ByteArrayOutputStream();
        var signer = new PdfSigner(
                new PdfReader(new ByteArrayInputStream(act)), out, new StampingProperties().useAppendMode());
        var font = PdfFontFactory.createFont(
                FontFiles.having("œŒŸ→"), PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
        var look = new SignatureFieldAppearance("intrus").setContent("999 agents");
        look.setFont(font);
        signer.setSignerProperties(new SignerProperties()
                .setFieldName("intrus")
                .setSignatureAppearance(look)
                .setPageNumber(1)
                .setPageRect(OVER_TEXT));
        signer.signDetached(
                new BouncyCastleDigest(),
                new PrivateKeySignature(identity.key(), "SHA-256", null),
                Arrays.copyOf(identity.chain(), identity.chain().length, Certificate[].class),
                null,
                null,
                null,
                0,
                PdfSigner.CryptoStandard.CMS);
        return out.toByteArray();
    }
}
