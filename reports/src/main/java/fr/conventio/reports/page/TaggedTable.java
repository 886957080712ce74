package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on paper: its header on each page, its rows as high as their texts, hairlines between them. */
public final class TaggedTable {
    public static final Lettering TEXT = new Lettering(Weight.REGULAR, true, 7.2, 9.2, Ink.TEXT);
    public static final Lettering HEADER = new Lettering(Weight.STRONG, true, 6.5, 8.2, Ink.ACCENT);
    static final double HAIRLINE = 0.4;
    static final double STRONG_LINE = 0.8;
    /** Two heights closer than this are the same. */
    static final double TOLERANCE = 0.01;

    /** Of a row that goes on overleaf, on either page. */
    static final int FEWEST_LINES = 3;

    /** For the first rows below a header. */
    private static final double LEAST_ROOM = 60;

    private final Paper paper;
    private final List<TableColumn> columns;
    private final TableHeader header;
    private final PdfStructElem element;
    private boolean hasRows;
    private boolean bare = true;

    /** Begins a table here, or on the next page where only little room is left. */
    public TaggedTable(Paper paper, List<TableColumn> columns) {
        this.paper = paper;
        this.columns = List.copyOf(columns);
        this.header = new TableHeader(paper, columns);
        paper.keep(header.height() + LEAST_ROOM);
        this.element = paper.tags().in(paper.tags().root(), PdfName.Table);
        header.say(element);
    }

    /**
     * Begins a group of rows.
     *
     * @param size how many rows will follow, at least one
     */
    public RowGroup group(@Nullable Caption caption, int size) {
        hasRows = true;
        return new RowGroup(this, caption, size);
    }

    /** Ends the table below its last group. */
    public void end() {
        if (!hasRows) {
            // A header alone is no table to screen readers.
            var row = paper.tags().in(paper.tags().in(element, PdfName.TBody), PdfName.TR);
            columns.forEach(column -> paper.tags().in(row, PdfName.TD));
        }
        rule(left(), paper.y(), Ink.LINE, HAIRLINE);
        element.flush();
    }

    Block set(String text, Lettering lettering, double width) {
        return paper.typesetter().set(text, lettering, width);
    }

    /** Goes to the next page, with the header again. */
    void newSheet() {
        if (!bare) {
            rule(left(), paper.y(), Ink.LINE, HAIRLINE);
        }
        paper.newSheet();
        bare = true;
        header.repeat();
    }

    /** Whether only the header stands on this page. */
    boolean isBare() {
        return bare;
    }

    /** Takes note that rows stand below the header. */
    void drawn() {
        bare = false;
    }

    void rule(double from, double y, Ink ink, double thickness) {
        paper.sheet().rule(from, right(), y, ink, thickness);
    }

    Paper paper() {
        return paper;
    }

    PdfStructElem element() {
        return element;
    }

    List<TableColumn> columns() {
        return columns;
    }

    double left() {
        return columns.getFirst().left();
    }

    private double right() {
        return columns.getLast().right();
    }

    /** Whether rows or a caption of that height go on this page; what is higher than half a page is divided. */
    boolean fits(double height) {
        double half = (paper.height() - header.height()) / 2;
        return Math.min(height, half) <= paper.room();
    }
}
