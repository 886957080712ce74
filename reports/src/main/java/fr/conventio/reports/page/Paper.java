package fr.conventio.reports.page;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A document being printed, from top to bottom and page after page. */
public final class Paper {
    private static final double PROSE_WIDTH = 560;
    private static final double BULLET_INDENT = 4;
    private static final double BULLET_WIDTH = 14;

    private final ArchivalDocument document;
    private final Tags tags;
    private final Typesetter typesetter = new Typesetter();
    private final Foot foot;
    private final List<PdfPage> unfinished = new ArrayList<>();
    private @Nullable PdfOutline chapter;
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

    /** A paragraph no wider than a reader's eye follows with ease. */
    public void prose(String text, Lettering lettering) {
        say(tags.root(), PdfName.P, typesetter.set(text, lettering, PROSE_WIDTH), Margins.LEFT);
    }

    /** A list, each item behind a bullet. */
    public void bullets(List<String> items, Lettering lettering) {
        var printed = items.stream()
                .map(item -> typesetter.set(item, lettering, PROSE_WIDTH - BULLET_WIDTH))
                .filter(item -> item.size() > 0)
                .toList();
        if (printed.isEmpty()) {
            return;
        }
        var list = tags.bulletList();
        var bullet = typesetter.set("•", lettering, BULLET_WIDTH);
        for (var block : printed) {
            if (lettering.leading() > room()) {
                newSheet();
            }
            var item = tags.in(list, PdfName.LI);
            sheet.say(tags.in(item, PdfName.Lbl), bullet, place(Margins.LEFT + BULLET_INDENT, y));
            say(item, PdfName.LBody, block, Margins.LEFT + BULLET_WIDTH);
        }
    }

    private void say(PdfName role, String text, Lettering lettering) {
        say(tags.root(), role, typesetter.set(text, lettering, Margins.width()), Margins.LEFT);
    }

    private void say(PdfStructElem parent, PdfName role, Block block, double left) {
        if (block.size() == 0) {
            return;
        }
        var element = tags.in(parent, role);
        for (int line = 0; line < block.size(); line++) {
            double leading = block.lines().get(line).lettering().leading();
            if (leading > room()) {
                newSheet();
            }
            sheet.say(element, block.part(line, line + 1), place(left, y));
            y -= leading;
        }
    }

    private static Place place(double left, double top) {
        return new Place(left, Margins.RIGHT - left, Alignment.LEFT, top);
    }

    /** Goes to the next page where less is free on this one. */
    public void keep(double points) {
        if (room() < points) {
            newSheet();
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
        chapter = bookmark(document.getOutlines(false), title);
    }

    /** Makes this place found in the document's outline, under the bookmark before. */
    public void bookmarkBelow(String title) {
        bookmark(chapter == null ? document.getOutlines(false) : chapter, title);
    }

    private PdfOutline bookmark(PdfOutline parent, String title) {
        var outline = parent.addOutline(PrintableText.onOneLine(title));
        outline.addDestination(
                PdfExplicitDestination.createXYZ(sheet.page(), 0, (float) Math.min(y + 8, Margins.TOP + 8), 0));
        return outline;
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
