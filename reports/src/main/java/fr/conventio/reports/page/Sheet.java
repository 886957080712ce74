package fr.conventio.reports.page;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfMcrDictionary;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import org.jspecify.annotations.Nullable;

/** A page being drawn. All that is drawn either belongs to an element of the structure or is passed over by screen readers. */
final class Sheet {
    private static final PdfDictionary RULES = artifact("Layout", null);
    private static final PdfDictionary REPEATED = artifact("Pagination", "Header");
    private static final PdfDictionary FOOT = artifact("Pagination", "Footer");

    private final PdfPage page;
    private final PdfCanvas canvas;
    private @Nullable Ink ink;
    private @Nullable PdfFont font;
    private double points;

    Sheet(PdfPage page) {
        this.page = page;
        this.canvas = new PdfCanvas(page);
    }

    PdfPage page() {
        return page;
    }

    private static PdfDictionary artifact(String type, @Nullable String subtype) {
        var properties = new PdfDictionary();
        properties.put(PdfName.Type, new PdfName(type));
        if (subtype != null) {
            properties.put(PdfName.Subtype, new PdfName(subtype));
        }
        return properties;
    }

    /** Draws a block, or a part of one, that an element of the structure says. */
    void say(PdfStructElem element, Block block, Place place) {
        if (block.size() == 0) {
            return;
        }
        if (!block.isKnown()) {
            element.setActualText(new PdfString(block.text(), PdfEncodings.UNICODE_BIG));
        }
        begin(element);
        draw(block, place);
        end();
    }

    /** Begins what an element of the structure shows; all that is drawn until its {@link #end} is the element's. */
    void begin(PdfStructElem element) {
        var content = content(element);
        element.addKid(content);
        var properties = new PdfDictionary();
        properties.put(PdfName.MCID, new PdfNumber(content.getMcid()));
        canvas.beginMarkedContent(element.getRole(), properties);
    }

    /** Ends what an element shows. */
    void end() {
        canvas.endMarkedContent();
    }

    PdfCanvas canvas() {
        return canvas;
    }

    /** A number means content on the element's own page; on another page it needs more words. */
    private PdfMcr content(PdfStructElem element) {
        var own = element.getPdfObject().get(PdfName.Pg, false);
        var here = page.getPdfObject().getIndirectReference();
        if (own == null) {
            element.put(PdfName.Pg, here);
        }
        return own == null || own.equals(here) ? new PdfMcrNumber(page, element) : new PdfMcrDictionary(page, element);
    }

    /** Draws again what was said on a sheet before. */
    void repeat(Block block, Place place) {
        canvas.beginMarkedContent(PdfName.Artifact, REPEATED);
        draw(block, place);
        canvas.endMarkedContent();
    }

    /** Draws a part of the page's foot. */
    void foot(Block block, Place place) {
        canvas.beginMarkedContent(PdfName.Artifact, FOOT);
        draw(block, place);
        canvas.endMarkedContent();
    }

    /** Puts a drawing that is made later in the page's foot. */
    void foot(PdfFormXObject drawing, double left, double bottom) {
        canvas.beginMarkedContent(PdfName.Artifact, FOOT);
        canvas.addXObjectAt(drawing, (float) left, (float) bottom);
        canvas.endMarkedContent();
    }

    /** Draws an empty frame. */
    void frame(double left, double right, double bottom, double top, Ink colour, double thickness) {
        rule(left, right, bottom, colour, thickness);
        rule(left, right, top, colour, thickness);
        upright(left, bottom, top, colour, thickness);
        upright(right, bottom, top, colour, thickness);
    }

    /** Draws a horizontal line. */
    void rule(double left, double right, double y, Ink colour, double thickness) {
        fill(left, right, y - thickness / 2, y + thickness / 2, colour);
    }

    void fill(double left, double right, double bottom, double top, Ink colour) {
        canvas.beginMarkedContent(PdfName.Artifact, RULES);
        use(colour);
        canvas.rectangle(left, bottom, right - left, top - bottom).fill();
        canvas.endMarkedContent();
    }

    /** Draws a vertical line. */
    void upright(double x, double bottom, double top, Ink colour, double thickness) {
        fill(x - thickness / 2, x + thickness / 2, bottom, top, colour);
    }

    /** Draws a block inside what has begun. */
    void draw(Block block, Place place) {
        if (block.isTurned()) {
            drawTurned(block, place);
            return;
        }
        double top = place.top();
        for (var lettered : block.lines()) {
            var line = lettered.line();
            var lettering = lettered.lettering();
            use(lettering.ink());
            canvas.beginText();
            canvas.moveText(
                    place.alignment().start(place.left(), place.width(), line.width()), top - lettering.baseline());
            for (var run : line.runs()) {
                use(run.font(), lettering.points());
                canvas.writeLiteral(run.shown());
            }
            canvas.endText();
            top -= lettering.leading();
        }
    }

    /** The lines stand in the middle of their place and begin at its lower end. */
    private void drawTurned(Block block, Place place) {
        double left = Alignment.CENTRE.start(place.left(), place.width(), block.width());
        for (var lettered : block.lines()) {
            var lettering = lettered.lettering();
            use(lettering.ink());
            canvas.beginText();
            canvas.setTextMatrix(
                    0, 1, -1, 0, (float) (left + lettering.baseline()), (float) (place.top() - block.height()));
            for (var run : lettered.line().runs()) {
                use(run.font(), lettering.points());
                canvas.writeLiteral(run.shown());
            }
            canvas.endText();
            left += lettering.leading();
        }
    }

    void use(Ink colour) {
        if (colour != ink) {
            canvas.setFillColor(colour.colour());
            ink = colour;
        }
    }

    private void use(PdfFont used, double size) {
        if (!used.equals(font) || size != points) {
            canvas.setFontAndSize(used, (float) size);
            font = used;
            points = size;
        }
    }
}
