package fr.conventio.reports.page;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of contents whose numbers are written when their pages are known. Its lines are links with words of their own for
 * those who hear them.
 */
final class Contents {
    private static final Lettering PART = new Lettering(Weight.STRONG, true, 9.5, 17, Ink.ACCENT);
    private static final Lettering BELOW = new Lettering(Weight.REGULAR, true, 9, 13.5, Ink.TEXT);
    private static final double INDENT = 14;
    private static final double NUMBER_WIDTH = 30;
    private static final double DOTS_GAP = 6;

    private final Paper paper;
    private final Map<String, Entry> waiting = new LinkedHashMap<>();
    private final List<PdfPage> pages = new ArrayList<>();

    /** A line that is drawn but for its number. */
    private record Entry(
            ContentsLine line, PdfStructElem item, Sheet sheet, Margins margins, double top, double end, Block text) {}

    Contents(Paper paper) {
        this.paper = paper;
    }

    /** Whether the table stands on that page and may still be written to. */
    boolean stands(PdfPage page) {
        return pages.contains(page);
    }

    void draw(List<ContentsLine> lines) {
        var table = paper.tags().in(paper.tags().root(), PdfName.TOC);
        for (var line : lines) {
            double left = left(line);
            var text = set(line);
            paper.keep(text.height());
            var item = paper.tags().in(table, PdfName.TOCI);
            double last = text.part(text.size() - 1, text.size()).width();
            var entry = new Entry(line, item, paper.sheet(), paper.margins(), paper.y(), left + last + DOTS_GAP, text);
            waiting.put(line.key(), entry);
            if (!pages.contains(paper.sheet().page())) {
                pages.add(paper.sheet().page());
            }
            paper.down(text.height());
        }
    }

    double height(List<ContentsLine> lines) {
        return lines.stream().mapToDouble(line -> set(line).height()).sum();
    }

    private double left(ContentsLine line) {
        return paper.margins().left() + (line.level() - 1) * INDENT;
    }

    private Block set(ContentsLine line) {
        double width = paper.margins().right() - NUMBER_WIDTH - left(line);
        return paper.typesetter().set(line.text(), lettering(line), width);
    }

    private static Lettering lettering(ContentsLine line) {
        return line.level() == 1 ? PART : BELOW;
    }

    void arrive(String key, int page, PdfExplicitDestination place) {
        var entry = waiting.remove(key);
        if (entry == null) {
            return;
        }
        var lettering = lettering(entry.line());
        var margins = entry.margins();
        double left = margins.left() + (entry.line().level() - 1) * INDENT;
        double lastTop = entry.top() - entry.text().height() + lettering.leading();
        var number = paper.typesetter().set(Integer.toString(page), lettering, NUMBER_WIDTH);
        var reference = paper.tags().in(entry.item(), PdfName.Reference);
        var link = paper.tags().in(reference, PdfName.Link);
        var sheet = entry.sheet();
        sheet.say(link, entry.text(), new Place(left, margins.width(), Alignment.LEFT, entry.top()));
        sheet.say(link, number, new Place(left, margins.right() - left, Alignment.RIGHT, lastTop));
        dots(entry, margins.right() - number.width() - DOTS_GAP, lastTop - lettering.baseline());
        var spot = new Rectangle(
                (float) left, (float) (entry.top() - entry.text().height()), (float) (margins.right() - left), (float)
                        entry.text().height());
        link(sheet, link, spot, entry.line().text() + ", page " + page, place);
    }

    private static void dots(Entry entry, double right, double bottom) {
        for (double x = right; x > entry.end(); x -= 4) {
            entry.sheet().fill(x - 0.8, x, bottom, bottom + 0.8, Ink.LINE);
        }
    }

    private void link(Sheet sheet, PdfStructElem element, Rectangle spot, String words, PdfExplicitDestination place) {
        var annotation = new PdfLinkAnnotation(spot).setDestination(place);
        annotation.setFlag(PdfAnnotation.PRINT);
        annotation.setContents(PrintableText.onOneLine(words));
        annotation.setBorder(new com.itextpdf.kernel.pdf.PdfArray(new int[] {0, 0, 0}));
        element.addKid(new PdfObjRef(annotation, element, paper.document().getNextStructParentIndex()));
        sheet.page().addAnnotation(-1, annotation, false);
    }

    /** @throws IllegalStateException when a line leads nowhere */
    void close() {
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("never arrived: " + waiting.keySet());
        }
        pages.clear();
    }
}
