package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import fr.conventio.reports.page.GridRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A table on paper whose cells may cover several rows and columns. Its header stands on each page, and so does the heading
 * of a section that goes on and the text of a cell whose rows do. Rows that belong together stay together where half a page
 * holds them; what is higher is divided. A last page has more than a row or two.
 */
public final class Grid {
    private static final String GOING_ON = "\u00A0(suite)";
    /** For the first rows below a header. */
    private static final double LEAST_ROOM = 60;
    /** A row of two lines; a table of one row needs no more room than this. */
    private static final double ROOM_OF_A_ROW = 2 * TaggedTable.TEXT.leading() + 2 * TableRow.PADDING;

    private final Paper paper;
    private final List<TableColumn> columns;
    private final TableHeader header;
    private final PdfStructElem element;
    private final List<GridRow> rows;
    private final List<OpenCell> open = new ArrayList<>();
    private PdfStructElem body;
    private @Nullable GridCell section;
    private boolean bare = true;
    private boolean bodyHasRows;

    private Grid(Paper paper, List<TableColumn> columns, List<GridRow> rows) {
        this.paper = paper;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.header = new TableHeader(paper, this.columns);
        paper.keep(header.height() + Math.min(half(), first()));
        this.element = paper.tags().in(paper.tags().root(), PdfName.Table);
        header.say(element);
        this.body = paper.tags().in(element, PdfName.TBody);
    }

    /** How high the least is that can stand on a page: the header and a row or two. */
    public static double leastHeight(Paper paper, List<TableColumn> columns, int rows) {
        return new TableHeader(paper, columns).height() + least(rows);
    }

    private static double least(int rows) {
        return Math.min(LEAST_ROOM, rows * ROOM_OF_A_ROW);
    }

    /**
     * Draws a table here, or from the next page on where only little room is left.
     *
     * @param rows at least one; their cells fill all columns
     * @param drawn told the number of each row that is drawn, from 0
     */
    public static void draw(Paper paper, List<TableColumn> columns, List<GridRow> rows, IntConsumer drawn) {
        new Grid(paper, columns, rows).draw(drawn);
    }

    private void draw(IntConsumer drawn) {
        var run = new GridRun(rows);
        int ending = run.ending();
        int from = 0;
        while (from < rows.size()) {
            int end = run.end(from);
            if (from == ending && from > 0) {
                double last = heights(from, rows.size()).sum(0, rows.size() - from);
                if (last <= half()) {
                    keep(last, rows.get(from));
                }
            }
            var heights = heights(from, end);
            if (heights.sum(0, end - from) <= half()) {
                keep(heights.sum(0, end - from), rows.get(from));
            }
            int near = from;
            for (int row = from; row < end; row++) {
                if (row == near) {
                    near = run.nearEnd(row);
                    keep(heights.sum(row - from, near - from), rows.get(row));
                }
                draw(row, heights, row - from);
                drawn.accept(row);
            }
            from = end;
        }
        body.flush();
        foot();
        element.flush();
    }

    /** How high the rows are that must stand below the header on its page. */
    private double first() {
        var run = new GridRun(rows);
        var heights = heights(0, run.end(0));
        double together = heights.sum(0, run.end(0));
        return together <= half() ? together : heights.sum(0, run.nearEnd(0));
    }

    private GridHeights heights(int from, int end) {
        return new GridHeights(rows.subList(from, end), this::set);
    }

    private double half() {
        return (paper.height() - header.height()) / 2;
    }

    /** Goes overleaf if that height, or half a page of it, is not free here. */
    private void keep(double height, GridRow next) {
        if (Math.min(height, half()) > paper.room() + TaggedTable.TOLERANCE) {
            turn(next);
        }
    }

    private void draw(int number, GridHeights heights, int place) {
        var row = rows.get(number);
        if (row.isHeading()) {
            keep(heights.lead(place, half()), row);
        }
        keep(heights.of(place), row);
        begin(row, number, heights, place);
        double least = heights.of(place);
        while (true) {
            double needed = least;
            for (var cell : open) {
                needed = cell.end() == number + 1 ? Math.max(needed, cell.needed()) : needed;
            }
            if (needed <= paper.room() + TaggedTable.TOLERANCE) {
                paper.down(needed);
                break;
            }
            if (paper.room() >= TaggedTable.FEWEST_LINES * TaggedTable.TEXT.leading() + 2 * TableRow.PADDING) {
                paper.down(paper.room());
                least = 0;
            }
            turn(row);
        }
        end(number);
    }

    private void begin(GridRow row, int number, GridHeights heights, int place) {
        if (row.kind() == Kind.SECTION) {
            section = row.cells().getFirst();
            if (bodyHasRows) {
                body.flush();
                body = paper.tags().in(element, PdfName.TBody);
            }
            paper.bookmarkBelow(section.text());
        }
        rules(row);
        var tag = paper.tags().in(body, PdfName.TR);
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var cellElement = tagged(row, cell, tag);
            open.add(
                    new OpenCell(paper, cell, heights.block(place, i), place(cell), cellElement, number + cell.rows()));
        }
        tag.flush();
        bare = false;
        bodyHasRows = true;
    }

    private PdfStructElem tagged(GridRow row, GridCell cell, PdfStructElem tag) {
        if (row.isHeading()) {
            return paper.tags().heading(tag, PdfName.Column, 1, cell.columns());
        }
        return cell.column() == 0
                ? paper.tags().heading(tag, PdfName.Row, cell.rows(), cell.columns())
                : paper.tags().cell(tag, cell.rows(), cell.columns());
    }

    private void end(int number) {
        for (var cell : open) {
            if (cell.end() == number + 1) {
                cell.draw();
                cell.close();
            }
        }
        open.removeIf(cell -> cell.end() == number + 1);
        if (open.stream().noneMatch(OpenCell::isSpeaking)) {
            paper.settle();
        }
    }

    private void rules(GridRow row) {
        if (bare) {
            return;
        }
        for (var cell : row.cells()) {
            var ink = row.kind() == Kind.TOTAL ? Ink.ACCENT : Ink.LINE;
            var column = place(cell);
            paper.sheet().rule(column.left(), column.right(), paper.y(), ink, TaggedTable.HAIRLINE);
        }
    }

    /** @param next the row that follows or goes on overleaf */
    private void turn(GridRow next) {
        open.forEach(OpenCell::draw);
        if (!bare) {
            foot();
        }
        paper.newSheet();
        header.repeat();
        bare = true;
        if (section != null && next.kind() != Kind.SECTION && next.kind() != Kind.TOTAL) {
            repeat(section);
        }
        open.forEach(OpenCell::goOn);
    }

    private void repeat(GridCell heading) {
        var column = place(heading);
        var block = paper.typesetter().fitted(heading.text() + GOING_ON, heading.lettering(), column.room());
        double height = block.height() + 2 * TableRow.PADDING;
        if (heading.shade() != null) {
            paper.sheet().fill(column.left(), column.right(), paper.y() - height, paper.y(), heading.shade());
        }
        paper.sheet().repeat(block, column.place(paper.y() - TableRow.PADDING));
        paper.down(height);
        bare = false;
    }

    private void foot() {
        paper.sheet()
                .rule(columns.getFirst().left(), columns.getLast().right(), paper.y(), Ink.LINE, TaggedTable.HAIRLINE);
    }

    private TableColumn place(GridCell cell) {
        var first = columns.get(cell.column());
        var last = columns.get(cell.column() + cell.columns() - 1);
        return first.placed(cell.alignment(), last.right() - first.left());
    }

    private Block set(GridCell cell) {
        return paper.typesetter().set(cell.text(), cell.lettering(), place(cell).room());
    }
}
