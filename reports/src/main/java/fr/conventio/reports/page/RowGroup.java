package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that belong together, drawn as they come. The first two stay on one page, and so do the last two: no row
 * and no caption is left alone.
 */
public final class RowGroup {
    private final TaggedTable table;
    private final Paper paper;
    private final int size;
    private final @Nullable GroupCaption caption;
    /** Those that the rows have cells in. */
    private final List<TableColumn> columns;

    private final PdfStructElem element;
    private final List<TableRow> together = new ArrayList<>();
    private int added;
    private boolean begun;

    RowGroup(TaggedTable table, @Nullable Caption caption, int size) {
        this.table = table;
        this.paper = table.paper();
        this.size = size;
        this.caption = caption == null ? null : new GroupCaption(table, caption, size);
        this.columns =
                table.columns().subList(caption == null ? 0 : 1, table.columns().size());
        this.element = paper.tags().in(table.element(), PdfName.TBody);
    }

    /** The next row; its texts stand in the columns beside the caption, or name the row first where there is none. */
    public void row(List<String> texts) {
        add(new TableRow(set(texts, TaggedTable.TEXT), caption == null, false));
    }

    /** The next row, which sums up those before. */
    public void total(List<String> texts) {
        add(new TableRow(set(texts, TaggedTable.TEXT.strong().in(Ink.ACCENT)), caption == null, true));
    }

    private List<Block> set(List<String> texts, Lettering lettering) {
        var cells = new ArrayList<Block>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            cells.add(table.set(texts.get(i), lettering, columns.get(i).room()));
        }
        return cells;
    }

    private void add(TableRow row) {
        together.add(row);
        added++;
        if (added == size || (added != 1 && added != size - 1)) {
            place();
        }
        if (added == size) {
            end();
        }
    }

    private void place() {
        double needed = together.stream().mapToDouble(TableRow::height).sum();
        if (!begun && caption != null) {
            needed = Math.max(needed, caption.height());
        }
        if (!table.fits(needed)) {
            turn();
        }
        together.forEach(this::draw);
        together.clear();
    }

    private void draw(TableRow row) {
        if (!table.fits(row.height())) {
            turn();
        }
        if (!begun) {
            table.rule(table.left(), paper.y(), Ink.ACCENT, TaggedTable.STRONG_LINE);
        } else if (!table.isBare()) {
            var ink = row.strong() ? Ink.ACCENT : Ink.LINE;
            table.rule(columns.getFirst().left(), paper.y(), ink, TaggedTable.HAIRLINE);
        }
        var tag = paper.tags().in(element, PdfName.TR);
        if (!begun && caption != null) {
            caption.open(tag);
        }
        begun = true;
        draw(row, tag);
        tag.flush();
        if (caption == null || caption.isSaid()) {
            paper.settle();
        }
    }

    /** Draws the lines of a row; those that no page can hold together go on overleaf. */
    private void draw(TableRow row, PdfStructElem tag) {
        var cells = new ArrayList<PdfStructElem>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(
                    i == 0 && row.headed()
                            ? paper.tags().rowHeading(tag, 1)
                            : paper.tags().in(tag, PdfName.TD));
        }
        int from = 0;
        while (from < row.lines() || from == 0) {
            int lines = (int) ((paper.room() - 2 * TableRow.PADDING) / TaggedTable.TEXT.leading());
            if (lines < Math.min(row.lines() - from, TaggedTable.FEWEST_LINES)) {
                turn();
                continue;
            }
            int to = Math.clamp(row.lines(), from, from + lines);
            for (int i = 0; i < cells.size(); i++) {
                var place = columns.get(i).place(paper.y() - TableRow.PADDING);
                paper.sheet().say(cells.get(i), row.cells().get(i).part(from, to), place);
            }
            paper.down((to - from) * TaggedTable.TEXT.leading() + 2 * TableRow.PADDING);
            table.drawn();
            from = Math.max(to, 1);
        }
        cells.forEach(PdfStructElem::flush);
    }

    /** Goes on overleaf, the caption repeated. */
    private void turn() {
        if (begun) {
            close();
        }
        table.newSheet();
        if (begun && caption != null) {
            caption.goOn();
        }
    }

    private void end() {
        while (caption != null && !caption.isSaid()) {
            turn();
        }
        close();
        element.flush();
    }

    /** Leaves room for a caption that is higher than the rows beside it. */
    private void close() {
        if (caption != null && caption.bottom() < paper.y()) {
            paper.down(paper.y() - caption.bottom());
        }
    }
}
