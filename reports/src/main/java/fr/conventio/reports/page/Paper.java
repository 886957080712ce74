package fr.conventio.reports.page;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A document being printed, from top to bottom and page after page. */
public final class Paper {
    private static final double PROSE_WIDTH = 560;
    private static final double BULLET_INDENT = 4;
    private static final double BULLET_WIDTH = 14;
    /** From the top of what a link leads to, up to the edge of the window. */
    private static final double ABOVE = 8;

    private final ArchivalDocument document;
    private final Tags tags;
    private final Typesetter typesetter = new Typesetter();
    private final Foot foot;
    private final List<PdfPage> unfinished = new ArrayList<>();
    private final Outline outline;
    private final Contents contents = new Contents(this);
    private Margins margins;
    private int depth;
    private Sheet sheet;
    private double y;

    private Paper(OutputStream out, Description description, Margins margins) {
        this.document = new ArchivalDocument(out, description);
        this.tags = new Tags(document);
        this.outline = new Outline(document);
        this.foot = new Foot(document, typesetter, description);
        this.margins = margins;
        this.sheet = opened();
        this.y = margins.top();
    }

    /**
     * Prints a document in landscape.
     *
     * @throws IOException when the place to write to gives up
     */
    public static void print(OutputStream out, Description description, Consumer<Paper> printing) throws IOException {
        print(out, description, Margins.LANDSCAPE, printing);
    }

    /**
     * Prints a document.
     *
     * @param margins of its first page
     * @throws IOException when the place to write to gives up
     */
    public static void print(OutputStream out, Description description, Margins margins, Consumer<Paper> printing)
            throws IOException {
        try {
            var paper = new Paper(out, description, margins);
            printing.accept(paper);
            paper.contents.close();
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

    /** Free around what is printed on this page. */
    public Margins margins() {
        return margins;
    }

    /**
     * Begins a part of a larger document on a page of its own: its name stands at the head of its pages, and its titles are
     * one level below those of the whole.
     */
    public void part(String name, Margins partMargins) {
        foot.part(name);
        depth = 0;
        newSheet(partMargins);
        bookmark(name);
        depth = 1;
    }

    /** The document's title. */
    public void title(String text, Lettering lettering) {
        heading(1, text, lettering);
    }

    /** The title of a part. */
    public void subtitle(String text, Lettering lettering) {
        heading(2, text, lettering);
    }

    /** @param level 1 for the document's or the part's title, 2 for those below it, and so on */
    public void heading(int level, String text, Lettering lettering) {
        say(tags.root(), Tags.heading(level + depth), typesetter.set(text, lettering, margins.width()), margins.left());
    }

    public void paragraph(String text, Lettering lettering) {
        say(PdfName.P, text, lettering);
    }

    /** A paragraph no wider than a reader's eye follows with ease. */
    public void prose(String text, Lettering lettering) {
        say(tags.root(), PdfName.P, typesetter.set(text, lettering, proseWidth()), margins.left());
    }

    private double proseWidth() {
        return Math.min(PROSE_WIDTH, margins.width());
    }

    /** A list, each item behind a bullet. */
    public void bullets(List<String> items, Lettering lettering) {
        var printed = items.stream()
                .map(item -> typesetter.set(item, lettering, proseWidth() - BULLET_WIDTH))
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
            sheet.say(tags.in(item, PdfName.Lbl), bullet, place(margins.left() + BULLET_INDENT, y));
            say(item, PdfName.LBody, block, margins.left() + BULLET_WIDTH);
        }
    }

    private void say(PdfName role, String text, Lettering lettering) {
        say(tags.root(), role, typesetter.set(text, lettering, margins.width()), margins.left());
    }

    private void say(PdfStructElem parent, PdfName role, Block block, double left) {
        if (block.size() > 0) {
            say(tags.in(parent, role), block, left);
        }
    }

    /** Says a block that goes on overleaf where it must, line by line. */
    void say(PdfStructElem element, Block block, double left) {
        for (int line = 0; line < block.size(); line++) {
            double leading = block.lines().get(line).lettering().leading();
            if (leading > room()) {
                newSheet();
            }
            sheet.say(element, block.part(line, line + 1), place(left, y));
            y -= leading;
        }
    }

    Place place(double left, double top) {
        return new Place(left, margins.right() - left, Alignment.LEFT, top);
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
        return y - margins.bottom();
    }

    /** Goes to the top of the next page. */
    public void newSheet() {
        newSheet(margins);
    }

    /** Goes to the top of a page with these margins. */
    public void newSheet(Margins next) {
        unfinished.add(sheet.page());
        margins = next;
        sheet = opened();
        y = margins.top();
    }

    private Sheet opened() {
        var opened = new Sheet(document.addNewPage(margins.size()));
        opened.page().setTabOrder(PdfName.S);
        foot.draw(opened, margins, document.getNumberOfPages());
        return opened;
    }

    /** Makes this place found in the document's outline. */
    public void bookmark(String title) {
        bookmark(1, title);
    }

    /** Makes this place found in the document's outline, under the bookmark before. */
    public void bookmarkBelow(String title) {
        bookmark(2, title);
    }

    /** @param level 1 for the document's or the part's own, 2 for those below it, and so on */
    public void bookmark(int level, String title) {
        outline.add(level + depth, title, here());
    }

    private PdfExplicitDestination here() {
        return PdfExplicitDestination.createXYZ(sheet.page(), 0, (float) Math.min(y + ABOVE, margins.top() + ABOVE), 0);
    }

    /**
     * A table of contents that leads to places still to come: each is told by {@link #arrive} under its key, and until then
     * the pages of the table stay open.
     */
    public void contents(List<ContentsLine> lines) {
        contents.draw(lines);
    }

    /** Here is what a line of the table of contents leads to; a key that has no line does nothing. */
    public void arrive(String key) {
        contents.arrive(key, document.getNumberOfPages(), here());
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

    /** How high a page's content can be. */
    double height() {
        return margins.top() - margins.bottom();
    }

    ArchivalDocument document() {
        return document;
    }

    /** Lets go of the pages before this one. Nothing more can be said by elements that spoke there. */
    void settle() {
        unfinished.removeIf(page -> {
            boolean done = !contents.stands(page);
            if (done) {
                page.flush();
            }
            return done;
        });
    }
}
