package fr.conventio.reports.page;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.geom.Rectangle;
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
    /** Lines of a paragraph that stay together where it begins and ends. */
    private static final int TOGETHER = 2;

    /** From the top of what a link leads to, up to the edge of the window. */
    private static final double ABOVE = 8;

    private final ArchivalDocument document;
    private final Tags tags;
    private final Typesetter typesetter = new Typesetter();
    private final Foot foot;
    private final List<PdfPage> unfinished = new ArrayList<>();
    private final Outline outline;
    private final Contents contents = new Contents(this);
    private final Seals seals = new Seals(this);
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
        running(name);
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

    /** The title of the whole, in lines about as long as each other. */
    public void coverTitle(String text, Lettering lettering) {
        say(tags.root(), Tags.heading(1), typesetter.balanced(text, lettering, margins.width()), margins.left());
    }

    /** What the heads of the pages that follow name. */
    public void running(String name) {
        foot.part(name);
    }

    public void paragraph(String text, Lettering lettering) {
        say(PdfName.P, text, lettering);
    }

    /**
     * A paragraph that begins at an indent, no line of it left alone on a page.
     *
     * @param following how much of what comes next must stand on the page on which a short paragraph ends
     */
    public void paragraph(List<Span> spans, Lettering lettering, double indent, double following) {
        var block = typesetter.set(spans, lettering, margins.width() - indent);
        boolean isShort = block.size() <= TOGETHER + 1;
        keep(Math.min(block.size(), isShort ? TOGETHER + 1 : TOGETHER) * lettering.leading()
                + (isShort ? following : 0));
        if (block.size() > 0) {
            flow(tags.in(tags.root(), PdfName.P), block, margins.left() + indent);
        }
    }

    /** Says a block; where it goes on overleaf, at least two lines stand there. */
    private void flow(PdfStructElem element, Block block, double left) {
        int line = 0;
        while (line < block.size()) {
            double leading = block.lines().get(line).lettering().leading();
            int fitting = (int) ((room() + TaggedTable.TOLERANCE) / leading);
            int rest = block.size() - line;
            int here = Math.min(fitting, rest);
            if (rest - here == 1 && here >= TOGETHER + 1) {
                here--;
            }
            if (here <= 0) {
                newSheet();
                continue;
            }
            sheet.say(element, block.part(line, line + here), place(left, y));
            y -= here * leading;
            line += here;
        }
    }

    /**
     * A list. Items of deeper levels stand further in, in lists of their own.
     *
     * @param numbered with numbers from 1 rather than bullets
     * @param below free under each item
     */
    public void listing(boolean numbered, List<ListItem> items, Lettering lettering, double below) {
        new Listing(this, numbered, lettering, below).print(items);
    }

    /** How wide the items of a list of one level are. */
    public double itemWidth() {
        return margins.width() - Listing.INDENT - Listing.MARK_WIDTH;
    }

    /**
     * A list of one level, none of its items divided.
     *
     * @param lettering of the marks
     * @param below free under each item
     */
    public void listing(List<Block> items, Lettering lettering, double below) {
        var list = tags.list(tags.root(), false);
        var mark = typesetter.set("•", lettering, Listing.MARK_WIDTH);
        for (var block : items) {
            keep(Math.min(block.height(), height()));
            var item = tags.in(list, PdfName.LI);
            double left = margins.left() + Listing.INDENT;
            sheet.say(tags.in(item, PdfName.Lbl), mark, place(left, y));
            say(item, PdfName.LBody, block, left + Listing.MARK_WIDTH);
            down(below);
        }
    }

    /** How high a list of one level is. */
    public double listingHeight(List<ListItem> items, Lettering lettering, double below) {
        return items.stream()
                .mapToDouble(item -> itemHeight(item.spans(), lettering, Listing.INDENT) + below)
                .sum();
    }

    /** How high an item of a list is. */
    double itemHeight(List<Span> spans, Lettering lettering, double indent) {
        return typesetter
                .set(spans, lettering, margins.width() - indent - Listing.MARK_WIDTH)
                .height();
    }

    /** An item of a list, behind its mark; the element of its text. */
    PdfStructElem item(PdfStructElem item, String mark, List<Span> spans, Lettering lettering, double indent) {
        double textLeft = indent + Listing.MARK_WIDTH;
        var block = typesetter.set(spans, lettering, margins.width() - textLeft);
        keep(Math.min(block.size(), TOGETHER) * lettering.leading());
        var label = typesetter.set(mark, lettering, Listing.MARK_WIDTH);
        sheet.say(tags.in(item, PdfName.Lbl), label, place(margins.left() + indent, y));
        var body = tags.in(item, PdfName.LBody);
        flow(body, block, margins.left() + textLeft);
        return body;
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
        var list = tags.list(tags.root(), false);
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

    /** Whether nothing stands on this page yet. */
    public boolean isAtTop() {
        return y == margins.top();
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

    /** How high such a table is. */
    public double contentsHeight(List<ContentsLine> lines) {
        return contents.height(lines);
    }

    /**
     * An empty frame to be signed, beside the place where the paper is.
     *
     * @param name that signing tools know the field by
     * @param words for those who hear it
     */
    public void signatureField(String name, String words, double left, double width, double height) {
        sheet.frame(left, left + width, y - height, y, Ink.LINE, TaggedTable.HAIRLINE);
        seals.add(name, words, new Rectangle((float) left, (float) (y - height), (float) width, (float) height));
    }

    /** A field that is filled without being seen, such as that of a timestamp. */
    public void hiddenField(String name, String words) {
        seals.add(name, words, new Rectangle(0, 0));
    }

    /** Puts a file into the document. */
    public void attach(Attachment file) {
        document.attach(file);
    }

    /** A block that stands somewhere on this page and is said as a paragraph. */
    public void place(Block block, double left, double width) {
        if (block.size() > 0) {
            sheet.say(tags.in(tags.root(), PdfName.P), block, new Place(left, width, Alignment.LEFT, y));
        }
    }

    /** Draws a line across the page. */
    public void rule(Ink ink, double thickness) {
        sheet.rule(margins.left(), margins.right(), y, ink, thickness);
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
    public double height() {
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
