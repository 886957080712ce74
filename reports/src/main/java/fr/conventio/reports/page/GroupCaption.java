package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import org.jspecify.annotations.Nullable;

/** A group's caption on paper. It is said once, as the heading of the group's rows; on later pages it is only seen again. */
final class GroupCaption {
    private final TaggedTable table;
    private final Paper paper;
    private final Caption caption;
    private final int rows;
    private @Nullable PdfStructElem element;
    private int said;
    private double bottom;

    GroupCaption(TaggedTable table, Caption caption, int rows) {
        this.table = table;
        this.paper = table.paper();
        this.caption = caption;
        this.rows = rows;
    }

    double height() {
        return caption.opening().height() + 2 * TableRow.PADDING;
    }

    /** Below what stands on this page. */
    double bottom() {
        return bottom;
    }

    boolean isSaid() {
        return said >= caption.opening().size();
    }

    /** Begins in the group's first row. */
    void open(PdfStructElem row) {
        paper.bookmark(caption.name());
        var heading = paper.tags().rowHeading(row, rows);
        element = heading;
        say(heading);
    }

    /** On the next page: what is left to say, or else the caption again. */
    void goOn() {
        if (element != null && !isSaid()) {
            say(element);
        } else {
            var repeated = caption.following().within(paper.room() - 2 * TableRow.PADDING);
            paper.sheet().repeat(repeated, place());
            bottom = paper.y() - repeated.height() - 2 * TableRow.PADDING;
        }
    }

    private void say(PdfStructElem heading) {
        var part = caption.opening().part(said, caption.opening().size()).within(paper.room() - 2 * TableRow.PADDING);
        paper.sheet().say(heading, part, place());
        said += part.size();
        bottom = paper.y() - part.height() - 2 * TableRow.PADDING;
        if (isSaid()) {
            heading.flush();
        }
    }

    private Place place() {
        return table.columns().getFirst().place(paper.y() - TableRow.PADDING);
    }
}
