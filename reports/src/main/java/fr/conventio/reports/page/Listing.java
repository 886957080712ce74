package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.ArrayList;
import java.util.List;

/** A list being printed. A deeper level is a list of its own in the item above it. */
final class Listing {
    static final double MARK_WIDTH = 14;
    static final double INDENT = 6;

    private final Paper paper;
    private final boolean numbered;
    private final Lettering lettering;
    private final double below;
    /** The open lists from the outermost inwards, each with the text of its last item and how many it has. */
    private final List<Open> open = new ArrayList<>();

    private static final class Open {
        private final PdfStructElem list;
        private PdfStructElem last;
        private int count;

        Open(PdfStructElem list) {
            this.list = list;
            this.last = list;
        }
    }

    Listing(Paper paper, boolean numbered, Lettering lettering, double below) {
        this.paper = paper;
        this.numbered = numbered;
        this.lettering = lettering;
        this.below = below;
    }

    void print(List<ListItem> items) {
        for (var item : items) {
            if (items.indexOf(item) == items.size() - 2) {
                keepTogether(item, items.getLast());
            }
            int level = Math.min(item.level(), open.size() + 1);
            while (open.size() > level) {
                open.removeLast();
            }
            if (open.size() < level) {
                var parent = open.isEmpty() ? paper.tags().root() : open.getLast().last;
                open.add(new Open(paper.tags().list(parent, isNumbered(level))));
            }
            var list = open.getLast();
            list.count++;
            var element = paper.tags().in(list.list, PdfName.LI);
            double indent = INDENT + (level - 1) * MARK_WIDTH;
            list.last = paper.item(element, mark(level, list.count), item.spans(), lettering, indent);
            paper.down(below);
        }
    }

    /** The last item is not left alone overleaf unless it is long enough to be seen there. */
    private void keepTogether(ListItem item, ListItem last) {
        double height = paper.itemHeight(last.spans(), lettering, INDENT);
        if (height <= 2 * lettering.leading()) {
            paper.keep(Math.min(paper.itemHeight(item.spans(), lettering, INDENT) + below + height, paper.height()));
        }
    }

    private boolean isNumbered(int level) {
        return numbered && level == 1;
    }

    private String mark(int level, int number) {
        if (isNumbered(level)) {
            return number + ".";
        }
        return level == 1 ? "•" : "–";
    }
}
