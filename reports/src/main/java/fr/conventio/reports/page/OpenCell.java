package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.tagging.PdfStructElem;

/** A cell of a grid being drawn, from the top of its first row to the foot of its last, over as many pages as that takes. */
final class OpenCell {
    private final Paper paper;
    private final GridCell cell;
    private final Block block;
    private final TableColumn place;
    private final PdfStructElem element;
    private final int end;
    private double top;
    private int said;
    private boolean saidBefore;

    /**
     * @param place the columns it covers, taken as one
     * @param end behind its last row
     */
    OpenCell(Paper paper, GridCell cell, Block block, TableColumn place, PdfStructElem element, int end) {
        this.paper = paper;
        this.cell = cell;
        this.block = block;
        this.place = place;
        this.element = element;
        this.end = end;
        this.top = paper.y();
    }

    int end() {
        return end;
    }

    boolean isSaid() {
        return said >= block.size();
    }

    /** Whether it has begun to speak and not come to its end. */
    boolean isSpeaking() {
        return said > 0 && !isSaid();
    }

    /** How much lower than now its foot must be for all that it has left to say. */
    double needed() {
        return isSaid() && saidBefore ? 0 : rest().height() + 2 * TableRow.PADDING - (top - paper.y());
    }

    private Block rest() {
        return block.part(said, block.size());
    }

    /** Draws what stands on this page, down to here; what was all said on pages before is seen again. */
    void draw() {
        double height = top - paper.y();
        if (height <= 0) {
            return;
        }
        if (cell.shade() != null) {
            double inset = TaggedTable.HAIRLINE / 2;
            paper.sheet().fill(place.left(), place.right(), paper.y() + inset, top - inset, cell.shade());
        }
        if (place.turned()) {
            // Many narrow columns: the eye needs a line down to its cell.
            paper.sheet().upright(place.left(), paper.y(), top, Ink.LINE, TaggedTable.HAIRLINE);
            paper.sheet().upright(place.right(), paper.y(), top, Ink.LINE, TaggedTable.HAIRLINE);
        }
        var textPlace = place.place(top - TableRow.PADDING);
        double room = height - 2 * TableRow.PADDING + TaggedTable.TOLERANCE;
        if (isSaid() && saidBefore && cell.rows() > 1 && block.size() > 0) {
            paper.sheet().repeat(block.within(room), textPlace);
        } else if (!isSaid()) {
            var part = rest().within(room);
            paper.sheet().say(element, part, textPlace);
            said += part.size();
            if (isSaid()) {
                element.flush();
            }
        }
    }

    /** Goes on at the top of the next page. */
    void goOn() {
        top = paper.y();
        saidBefore = isSaid();
    }

    /** Ends a cell without words; others end with their last. */
    void close() {
        if (block.size() == 0) {
            element.flush();
        }
    }
}
