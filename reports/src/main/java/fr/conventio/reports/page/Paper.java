package fr.conventio.reports.page;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A document being printed, from top to bottom and page after page. */
public final class Paper {
    private final ArchivalDocument document;
    private final Tags tags;
    private final Typesetter typesetter = new Typesetter();
    private final Foot foot;
    private final List<PdfPage> unfinished = new ArrayList<>();
    private Sheet sheet;
    private double y = Margins.TOP;

    private Paper(OutputStream out, Description description) {
        this.document = new ArchivalDocument(out, description);
        this.tags = new Tags(document);
        this.foot = new Foot(document, typesetter, description);
        this.sheet = opened();
    }

    /**
     * Prints a document.
     *
     * @throws IOException when the place to write to gives up
     */
    public static void print(OutputStream out, Description description, Consumer<Paper> printing) throws IOException {
        try {
            var paper = new Paper(out, description);
            printing.accept(paper);
            paper.foot.close(paper.document, paper.document.getNumberOfPages());
            paper.document.close();
        } catch (ITextException e) {
            throw said(e);
        }
    }

    /** What the place to write to said, which the library wraps. */
    private static IOException said(ITextException wrapping) {
        for (Throwable cause = wrapping; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException said) {
                return said;
            }
        }
        throw wrapping;
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    /** The document's title. */
    public void title(String text, Lettering lettering) {
        say(Tags.HEADING, text, lettering);
    }

    /** The title of a part. */
    public void subtitle(String text, Lettering lettering) {
        say(Tags.SUBHEADING, text, lettering);
    }

    public void paragraph(String text, Lettering lettering) {
        say(PdfName.P, text, lettering);
    }

    private void say(PdfName role, String text, Lettering lettering) {
        var block = typesetter.set(text, lettering, Margins.width());
        if (block.size() == 0) {
            return;
        }
        var element = tags.in(tags.root(), role);
        for (int line = 0; line < block.size(); line++) {
            if (lettering.leading() > room()) {
                newSheet();
            }
            sheet.say(element, block.part(line, line + 1), new Place(Margins.LEFT, Margins.width(), Alignment.LEFT, y));
            y -= lettering.leading();
        }
    }

    /** Leaves that much free. */
    public void down(double points) {
        y -= points;
    }

    /** Goes back up to where the paper was on this page, to draw beside what is there. */
    public void backUp(double height) {
        y = height;
    }

    /** What is free on this page down to its foot. */
    public double room() {
        return y - Margins.BOTTOM;
    }

    /** Goes to the top of the next page. */
    public void newSheet() {
        unfinished.add(sheet.page());
        sheet = opened();
        y = Margins.TOP;
    }

    private Sheet opened() {
        var opened = new Sheet(document.addNewPage(Margins.SIZE));
        opened.page().setTabOrder(PdfName.S);
        foot.draw(opened, document.getNumberOfPages());
        return opened;
    }

    /** Makes this place found in the document's outline. */
    public void bookmark(String title) {
        bookmark(document.getOutlines(false), title);
    }

    private void bookmark(PdfOutline parent, String title) {
        var outline = parent.addOutline(PrintableText.onOneLine(title));
        outline.addDestination(
                PdfExplicitDestination.createXYZ(sheet.page(), 0, (float) Math.min(y + 8, Margins.TOP + 8), 0));
    }

    Tags tags() {
        return tags;
    }

    Sheet sheet() {
        return sheet;
    }

    /** How high on the page the next thing is drawn, in points from its lower edge. */
    public double y() {
        return y;
    }

    /** Lets go of the pages before this one. Nothing more can be said by elements that spoke there. */
    void settle() {
        for (var page : unfinished) {
            page.flush();
        }
        unfinished.clear();
    }
}
