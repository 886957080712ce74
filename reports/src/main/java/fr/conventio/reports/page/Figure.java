package fr.conventio.reports.page;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;

/**
 * A drawing across the paper, from where it is downwards, with the words that stand for it. Places are in points, from the
 * paper's left edge and from the figure's upper edge down.
 */
public final class Figure {
    private static final double HATCHING = 3.2;
    private static final double HATCH_LINE = 0.5;
    private static final double DASH = 2;

    /** Archives hold strings of 32,767 bytes; a letter takes two, or three once it is escaped. */
    private static final int LONGEST = 10_000;

    private final Paper paper;
    private final Sheet sheet;
    private final PdfCanvas canvas;
    private final PdfStructElem element;
    private final double top;
    private final double height;

    /**
     * Begins a figure; until its end nothing else is drawn.
     *
     * @param alternative what it shows, for those who cannot see it
     */
    public Figure(Paper paper, String alternative, double height) {
        this.paper = paper;
        this.sheet = paper.sheet();
        this.canvas = sheet.canvas();
        this.top = paper.y();
        this.height = height;
        this.element = paper.tags().in(paper.tags().root(), PdfName.Figure);
        element.setAlt(new PdfString(storable(PrintableText.of(alternative)), PdfEncodings.UNICODE_BIG));
        element.setAttributes(box());
        sheet.begin(element);
    }

    private static String storable(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private PdfDictionary box() {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.Layout);
        attributes.put(PdfName.Placement, PdfName.Block);
        attributes.put(PdfName.BBox, new PdfArray(new double[] {
            paper.margins().left(), top - height, paper.margins().right(), top
        }));
        return attributes;
    }

    public void fill(double left, double right, double from, double to, Ink ink) {
        sheet.use(ink);
        canvas.rectangle(left, top - to, right - left, to - from).fill();
    }

    /** An empty frame. */
    public void frame(double left, double right, double from, double to, Ink ink, boolean dashed) {
        canvas.saveState().setStrokeColor(ink.colour()).setLineWidth((float) TaggedTable.STRONG_LINE);
        if (dashed) {
            canvas.setLineDash((float) DASH, 0);
        }
        canvas.rectangle(left, top - to, right - left, to - from).stroke().restoreState();
    }

    /** Slanting lines inside a frame. */
    public void hatch(double left, double right, double from, double to, Ink ink) {
        double rise = to - from;
        canvas.saveState();
        canvas.rectangle(left, top - to, right - left, rise).clip().endPath();
        canvas.setStrokeColor(ink.colour()).setLineWidth((float) HATCH_LINE);
        for (double foot = left - rise; foot < right; foot += HATCHING) {
            canvas.moveTo(foot, top - to).lineTo(foot + rise, top - from);
        }
        canvas.stroke().restoreState();
    }

    /** A square on its tip. */
    public void diamond(double centre, double middle, double radius, Ink ink) {
        double y = top - middle;
        canvas.saveState().setStrokeColor(ink.colour()).setLineWidth((float) TaggedTable.STRONG_LINE);
        canvas.moveTo(centre - radius, y)
                .lineTo(centre, y + radius)
                .lineTo(centre + radius, y)
                .lineTo(centre, y - radius)
                .closePathStroke()
                .restoreState();
    }

    /** A hairline from top to bottom. */
    public void upright(double place, double from, double to, Ink ink) {
        fill(place - TaggedTable.HAIRLINE / 2, place + TaggedTable.HAIRLINE / 2, from, to, ink);
    }

    /** A hairline from left to right. */
    public void level(double left, double right, double at, Ink ink) {
        fill(left, right, at - TaggedTable.HAIRLINE / 2, at + TaggedTable.HAIRLINE / 2, ink);
    }

    /** A text whose first line begins there. */
    public void text(Block block, double left, double width, Alignment alignment, double from) {
        sheet.draw(block, new Place(left, width, alignment, top - from));
    }

    /** Ends the figure; the paper goes on below it. */
    public void end() {
        sheet.end();
        element.flush();
        paper.down(height);
    }
}
