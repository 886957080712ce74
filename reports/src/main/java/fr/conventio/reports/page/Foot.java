package fr.conventio.reports.page;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;

/** What stands at the foot of every page: its number, how many there are, the document and what it belongs to. */
final class Foot {
    private static final Lettering TEXT = new Lettering(Weight.REGULAR, true, 6.8, 9, Ink.MUTED);
    private static final double GAP = 18;
    private static final double TOTAL_WIDTH = 40;
    /** For the page's number and the total, however many digits they have. */
    private static final double NUMBER_WIDTH = 110;

    private final Typesetter typesetter;
    private final Block title;
    private final Block subject;
    private final PdfFormXObject total;

    Foot(PdfDocument document, Typesetter typesetter, Description description) {
        this.typesetter = typesetter;
        double room = Margins.width() - NUMBER_WIDTH - GAP;
        this.title = typesetter.fitted(description.title(), TEXT.strong(), room / 2);
        this.subject = typesetter.fitted(description.subject(), TEXT, room - title.width());
        this.total = new PdfFormXObject(new Rectangle((float) TOTAL_WIDTH, (float) TEXT.leading()));
        total.makeIndirect(document);
    }

    /** The number stands left, since only there the total, known at the end, can follow it without a gap. */
    void draw(Sheet sheet, int number) {
        double top = Margins.FOOT + TEXT.leading();
        sheet.rule(Margins.LEFT, Margins.RIGHT, top + 5, Ink.LINE, TaggedTable.HAIRLINE);
        var page = typesetter.set("Page\u00A0" + number + "\u00A0/\u00A0", TEXT, NUMBER_WIDTH);
        sheet.foot(page, new Place(Margins.LEFT, NUMBER_WIDTH, Alignment.LEFT, top));
        sheet.foot(total, Margins.LEFT + page.width(), Margins.FOOT);
        sheet.foot(title, new Place(Margins.LEFT, Margins.width(), Alignment.RIGHT, top));
        double beside = Margins.width() - title.width() - GAP;
        sheet.foot(subject, new Place(Margins.LEFT, beside, Alignment.RIGHT, top));
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
