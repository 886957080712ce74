package fr.conventio.reports.page;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfWidgetAnnotation;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;

/** The empty fields in which a document will be signed. Each is one object, field and place at once, as signing tools want. */
final class Seals {
    private final Paper paper;
    private final PdfArray fields = new PdfArray();

    Seals(Paper paper) {
        this.paper = paper;
    }

    /**
     * A field on the present page.
     *
     * @param name that signing tools know it by
     * @param words for those who hear it
     */
    void add(String name, String words, Rectangle spot) {
        var document = paper.document();
        if (fields.isEmpty()) {
            var form = new PdfDictionary();
            form.put(PdfName.Fields, fields);
            document.getCatalog().put(PdfName.AcroForm, form);
        }
        var widget = new PdfWidgetAnnotation(spot);
        widget.setFlag(PdfAnnotation.PRINT);
        widget.put(PdfName.FT, PdfName.Sig);
        widget.put(PdfName.T, new PdfString(name, PdfEncodings.UNICODE_BIG));
        widget.put(PdfName.TU, new PdfString(PrintableText.onOneLine(words), PdfEncodings.UNICODE_BIG));
        widget.setContents(new PdfString(PrintableText.onOneLine(words), PdfEncodings.UNICODE_BIG));
        // What is seen of it before anybody signed: nothing.
        var look = new PdfFormXObject(new Rectangle(spot.getWidth(), spot.getHeight()));
        look.makeIndirect(document);
        widget.setNormalAppearance(look.getPdfObject());
        widget.makeIndirect(document);
        var element = paper.tags().in(paper.tags().root(), PdfName.Form);
        element.setAlt(new PdfString(PrintableText.onOneLine(words), PdfEncodings.UNICODE_BIG));
        element.put(PdfName.Pg, paper.sheet().page().getPdfObject().getIndirectReference());
        element.addKid(new PdfObjRef(widget, element, document.getNextStructParentIndex()));
        paper.sheet().page().addAnnotation(-1, widget, false);
        fields.add(widget.getPdfObject());
    }
}
