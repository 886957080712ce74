package fr.conventio.reports.verification;

import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfFreeTextAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfStampAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import fr.conventio.reports.page.FontFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What attackers do to signed documents, each as it is described in the literature on PDF signatures. */
final class Attacks {
    private Attacks() {}

    /** Changes a document. */
    interface Change {
        void on(PdfDocument document) throws IOException;
    }

    /** Adds an update at the end, which leaves all bytes before it as they were. */
    static byte[] appended(byte[] act, Change change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PdfDocument(
                new PdfReader(new ByteArrayInputStream(act)),
                new PdfWriter(out),
                new StampingProperties().useAppendMode())) {
            change.on(document);
        }
        return out.toByteArray();
    }

    static void paintOver(PdfDocument document) {
        var font = PdfFontFactory.createFont(
                FontFiles.having("œŒŸ→"), PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
        new PdfCanvas(document.getFirstPage())
                .setFillColor(ColorConstants.WHITE)
                .rectangle(30, 700, 500, 100)
                .fill()
                .setFillColor(ColorConstants.BLACK)
                .beginText()
                .setFontAndSize(font, 12)
                .moveText(40, 760)
                .showText("Convention d’essai : 999 agents")
                .endText();
    }

    static void replaceContent(PdfDocument document) {
        var page = document.getFirstPage().getPdfObject();
        page.put(PdfName.Contents, new PdfStream("BT ET".getBytes(StandardCharsets.US_ASCII)).makeIndirect(document));
        page.setModified();
    }

    static void rewriteContentStream(PdfDocument document) {
        var content = document.getFirstPage().getContentStream(0);
        content.setData("BT ET".getBytes(StandardCharsets.US_ASCII));
        content.setModified();
    }

    static void addPage(PdfDocument document) {
        document.addNewPage();
    }

    static void addNote(PdfDocument document) {
        document.getFirstPage()
                .addAnnotation(new PdfTextAnnotation(new Rectangle(100, 100, 20, 20)).setContents("999 agents"));
    }

    static void coverWithFreeText(PdfDocument document) {
        document.getFirstPage()
                .addAnnotation(
                        new PdfFreeTextAnnotation(new Rectangle(30, 700, 500, 100), new PdfString("999 agents")));
    }

    static void stamp(PdfDocument document) {
        document.getFirstPage().addAnnotation(new PdfStampAnnotation(new Rectangle(30, 700, 500, 100)));
    }

    static void removeAnnotations(PdfDocument document) {
        document.getFirstPage().getPdfObject().remove(PdfName.Annots);
        document.getFirstPage().setModified();
    }

    static void openAction(PdfDocument document) {
        document.getCatalog().setOpenAction(PdfAction.createJavaScript("app.alert('x')"));
    }

    static void attach(PdfDocument document) {
        document.addFileAttachment(
                "annexe", PdfFileSpec.createEmbeddedFileSpec(document, new byte[] {1}, "a", "a.xlsx", null, null));
    }

    static void retitle(PdfDocument document) {
        document.getCatalog().put(PdfName.Lang, new PdfString("en-GB"));
        document.getCatalog().setModified();
    }

    static void withdrawCertification(PdfDocument document) {
        document.getCatalog().remove(PdfName.Perms);
        document.getCatalog().setModified();
    }

    static void fillTextField(PdfDocument document) {
        var field = new PdfDictionary();
        field.put(PdfName.FT, PdfName.Tx);
        field.put(PdfName.T, new PdfString("montant"));
        field.put(PdfName.V, new PdfString("999"));
        field.put(PdfName.Subtype, PdfName.Widget);
        field.put(PdfName.Rect, new PdfArray(new Rectangle(30, 700, 500, 100)));
        field.makeIndirect(document);
        var form = PdfFormCreator.getAcroForm(document, false).getPdfObject();
        form.getAsArray(PdfName.Fields).add(field);
        form.getAsArray(PdfName.Fields).setModified();
        form.setModified();
    }

    static void redrawField(PdfDocument document, String name) {
        var field = PdfFormCreator.getAcroForm(document, false).getField(name).getPdfObject();
        var look = new PdfStream("1 g 0 0 240 90 re f".getBytes(StandardCharsets.US_ASCII));
        look.put(PdfName.Type, PdfName.XObject);
        look.put(PdfName.Subtype, PdfName.Form);
        look.put(PdfName.BBox, new PdfArray(new float[] {0, 0, 240, 90}));
        look.makeIndirect(document);
        var looks = new PdfDictionary();
        looks.put(PdfName.N, look);
        field.put(PdfName.AP, looks);
        field.setModified();
    }

    static void moveField(PdfDocument document, String name) {
        var field = PdfFormCreator.getAcroForm(document, false).getField(name).getPdfObject();
        field.put(PdfName.Rect, new PdfArray(new Rectangle(30, 700, 500, 100)));
        field.setModified();
    }

    static void hideField(PdfDocument document, String name) {
        var field = PdfFormCreator.getAcroForm(document, false).getField(name).getPdfObject();
        field.put(PdfName.F, new PdfNumber(2));
        field.setModified();
    }

    static void removeSignature(PdfDocument document, String name) {
        var field = PdfFormCreator.getAcroForm(document, false).getField(name).getPdfObject();
        field.remove(PdfName.V);
        field.setModified();
    }

    static void exchangeSignatures(PdfDocument document, String one, String other) {
        var form = PdfFormCreator.getAcroForm(document, false);
        var first = form.getField(one).getPdfObject();
        var second = form.getField(other).getPdfObject();
        var kept = first.get(PdfName.V);
        first.put(PdfName.V, second.get(PdfName.V));
        second.put(PdfName.V, kept);
        first.setModified();
        second.setModified();
    }

    static void respeak(PdfDocument document) {
        var root = document.getStructTreeRoot().getPdfObject();
        var kid = root.get(PdfName.K);
        var element = kid instanceof PdfArray kids ? kids.getAsDictionary(0) : (PdfDictionary) kid;
        element.put(PdfName.ActualText, new PdfString("999 agents"));
        element.setModified();
    }

    /** One bit of what is signed. */
    static byte[] flippedBit(byte[] act, int at) {
        var changed = act.clone();
        changed[at] ^= 1;
        return changed;
    }

    static byte[] cutShort(byte[] act) {
        return Arrays.copyOf(act, act.length * 2 / 3);
    }

    static byte[] trailing(byte[] act) {
        var changed = Arrays.copyOf(act, act.length + 20);
        Arrays.fill(changed, act.length, changed.length, (byte) 'x');
        return changed;
    }

    /** Replaces, byte for byte, what stands behind a key; the new text is filled up with spaces. */
    static byte[] rewritten(byte[] act, String pattern, String replacement) {
        var text = new String(act, StandardCharsets.ISO_8859_1);
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("nothing to attack: " + pattern);
        }
        var filled = replacement + " ".repeat(Math.max(0, found.group().length() - replacement.length()));
        return (text.substring(0, found.start()) + filled + text.substring(found.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Digits of the signature exchanged for others. */
    static byte[] otherDigits(byte[] act, char digit) {
        var text = new String(act, StandardCharsets.ISO_8859_1);
        var found = Pattern.compile("/Contents\\s*<([0-9a-fA-F]{200,})>").matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no signature to attack");
        }
        var digits = String.valueOf(digit).repeat(found.group(1).length());
        return (text.substring(0, found.start(1)) + digits + text.substring(found.end(1)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The first signature covers a hundred bytes less before itself. */
    static byte[] widenedGap(byte[] act) {
        var text = new String(act, StandardCharsets.ISO_8859_1);
        var found = Pattern.compile("/ByteRange\\s*\\[0 ([0-9]+) ").matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no signature to attack");
        }
        var less = String.valueOf(Long.parseLong(found.group(1)) - 100);
        var filled = less + " ".repeat(found.group(1).length() - less.length());
        return (text.substring(0, found.start(1)) + filled + text.substring(found.end(1)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The file as it was after the first signature. */
    static byte[] rolledBack(byte[] act) {
        var text = new String(act, StandardCharsets.ISO_8859_1);
        int first = text.indexOf("%%EOF");
        int second = text.indexOf("%%EOF", first + 1);
        return Arrays.copyOf(act, second + "%%EOF\n".length());
    }
}
