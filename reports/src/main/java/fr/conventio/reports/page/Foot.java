package fr.conventio.reports.page;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;

/** What stands at the foot of every page, and in a document of several parts at its head. */
final class Foot {
    private static final Lettering TEXT = new Lettering(Weight.REGULAR, true, 6.8, 9, Ink.MUTED);
    private static final double GAP = 18;
    private static final double TOTAL_WIDTH = 40;
    /** For the page's number and the total, however many digits they have. */
    private static final double NUMBER_WIDTH = 110;

    /** From the upper edge of the paper to the head. */
    private static final double HEAD = 24;

    private final Typesetter typesetter;
    private final Description description;
    private final PdfFormXObject total;
    private String part = "";

    Foot(PdfDocument document, Typesetter typesetter, Description description) {
        this.typesetter = typesetter;
        this.description = description;
        this.total = new PdfFormXObject(new Rectangle((float) TOTAL_WIDTH, (float) TEXT.leading()));
        total.makeIndirect(document);
    }

    /** From now on the head of each page names that part beside the whole. */
    void part(String name) {
        part = name;
    }

    /** The number stands left, since only there the total, known at the end, can follow it without a gap. */
    void draw(Sheet sheet, Margins margins, int number) {
        double top = Margins.FOOT + TEXT.leading();
        sheet.rule(margins.left(), margins.right(), top + 5, Ink.LINE, TaggedTable.HAIRLINE);
        var page = typesetter.set("Page\u00A0" + number + "\u00A0/\u00A0", TEXT, NUMBER_WIDTH);
        sheet.foot(page, new Place(margins.left(), NUMBER_WIDTH, Alignment.LEFT, top));
        sheet.foot(total, margins.left() + page.width(), Margins.FOOT);
        double room = margins.width() - NUMBER_WIDTH - GAP;
        // Whichever of the two is short leaves the other its room.
        double beside = Math.min(
                room / 2, typesetter.fitted(description.subject(), TEXT, room).width());
        var title = typesetter.fitted(description.title(), TEXT.strong(), room - beside);
        sheet.foot(title, new Place(margins.left(), margins.width(), Alignment.RIGHT, top));
        var subject = typesetter.fitted(description.subject(), TEXT, room - title.width());
        double end = margins.width() - title.width() - GAP;
        sheet.foot(subject, new Place(margins.left(), end, Alignment.RIGHT, top));
        if (!part.isEmpty()) {
            head(sheet, margins);
        }
    }

    private void head(Sheet sheet, Margins margins) {
        double top = margins.size().getHeight() - HEAD;
        var name = typesetter.fitted(part, TEXT, margins.width());
        sheet.repeat(name, new Place(margins.left(), margins.width(), Alignment.RIGHT, top));
    }

    /** Writes the total that all pages share. */
    void close(PdfDocument document, int pages) {
        var number = typesetter.set(Integer.toString(pages), TEXT, TOTAL_WIDTH);
        var canvas = new PdfCanvas(total, document);
        canvas.setFillColor(TEXT.ink().colour());
        canvas.beginText().moveText(0, TEXT.leading() - TEXT.baseline());
        for (var line : number.lines()) {
            for (var run : line.line().runs()) {
                canvas.setFontAndSize(run.font(), (float) TEXT.points());
                canvas.writeLiteral(run.shown());
            }
        }
        canvas.endText();
        total.flush();
    }
}
