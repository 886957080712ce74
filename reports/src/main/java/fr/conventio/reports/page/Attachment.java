package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.PdfName;

/**
 * A file inside a document.
 *
 * @param name it is saved under
 * @param description what it is
 * @param type as the internet calls it: "application/json"
 */
public record Attachment(String name, String description, String type, Relation relation, byte[] bytes) {
    /** What a file is to the document it is in. */
    public enum Relation {
        /** The document was made from it. */
        SOURCE(PdfName.Source),
        /** It tells in another form what a part of the document tells. */
        ALTERNATIVE(PdfName.Alternative),
        /** It adds to the document. */
        SUPPLEMENT(PdfName.Supplement);

        private final PdfName written;

        Relation(PdfName written) {
            this.written = written;
        }

        PdfName written() {
            return written;
        }
    }
}
