package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.PdfName;

/** A file inside a document. */
public final class Attachment {
    private final String name;
    private final String description;
    private final String type;
    private final Relation relation;
    private final byte[] bytes;

    /** What a file is to the document it is in. */
    public enum Relation {
        /** The document was made from it. */
        SOURCE,
        /** It tells in another form what a part of the document tells. */
        ALTERNATIVE,
        /** It adds to the document. */
        SUPPLEMENT;

        PdfName written() {
            return switch (this) {
                case SOURCE -> PdfName.Source;
                case ALTERNATIVE -> PdfName.Alternative;
                case SUPPLEMENT -> PdfName.Supplement;
            };
        }
    }

    /**
     * @param name it is saved under
     * @param description what it is
     * @param type as the internet calls it: "application/json"
     * @param bytes not to be changed any more
     */
    public Attachment(String name, String description, String type, Relation relation, byte[] bytes) {
        this.name = name;
        this.description = description;
        this.type = type;
        this.relation = relation;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    String description() {
        return description;
    }

    String type() {
        return type;
    }

    Relation relation() {
        return relation;
    }

    public byte[] bytes() {
        return bytes;
    }
}
