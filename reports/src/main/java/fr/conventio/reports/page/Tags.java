package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;

/** The elements of a document's structure that screen readers follow. */
final class Tags {
    private static final int DEEPEST = 6;

    private final PdfDocument document;
    private final PdfStructElem root;

    Tags(PdfDocument document) {
        this.document = document;
        this.root = document.getStructTreeRoot().addKid(new PdfStructElem(document, PdfName.Document));
    }

    /** The role of a heading; below the sixth level there is none. */
    static PdfName heading(int level) {
        return new PdfName("H" + Math.min(level, DEEPEST));
    }

    /** The element all others stand in. */
    PdfStructElem root() {
        return root;
    }

    PdfStructElem in(PdfStructElem parent, PdfName role) {
        // Without its type, which nobody needs and a large roster would repeat a million times.
        var content = new PdfDictionary();
        content.put(PdfName.S, role);
        content.makeIndirect(document);
        return parent.addKid(new PdfStructElem(content));
    }

    /** A heading of columns. */
    PdfStructElem columnHeading(PdfStructElem row) {
        return heading(row, PdfName.Column, 1);
    }

    /** A heading of that many rows, the one it stands in and those below. */
    PdfStructElem rowHeading(PdfStructElem row, int rows) {
        return heading(row, PdfName.Row, rows);
    }

    private PdfStructElem heading(PdfStructElem row, PdfName scope, int rows) {
        return heading(row, scope, rows, 1);
    }

    /** A heading over several rows and columns, of those below or beside it. */
    PdfStructElem heading(PdfStructElem row, PdfName scope, int rows, int columns) {
        var heading = in(row, PdfName.TH);
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.Table);
        attributes.put(PdfName.Scope, scope);
        span(attributes, rows, columns);
        heading.setAttributes(attributes);
        return heading;
    }

    /** A cell over several rows and columns. */
    PdfStructElem cell(PdfStructElem row, int rows, int columns) {
        var cell = in(row, PdfName.TD);
        if (rows > 1 || columns > 1) {
            var attributes = new PdfDictionary();
            attributes.put(PdfName.O, PdfName.Table);
            span(attributes, rows, columns);
            cell.setAttributes(attributes);
        }
        return cell;
    }

    private static void span(PdfDictionary attributes, int rows, int columns) {
        if (rows > 1) {
            attributes.put(PdfName.RowSpan, new PdfNumber(rows));
        }
        if (columns > 1) {
            attributes.put(PdfName.ColSpan, new PdfNumber(columns));
        }
    }

    /** A list whose items stand behind numbers or bullets. */
    PdfStructElem list(PdfStructElem parent, boolean numbered) {
        var list = in(parent, PdfName.L);
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("List"));
        attributes.put(new PdfName("ListNumbering"), new PdfName(numbered ? "Decimal" : "Disc"));
        list.setAttributes(attributes);
        return list;
    }
}
