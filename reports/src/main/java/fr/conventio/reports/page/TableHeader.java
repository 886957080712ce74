package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.ArrayList;
import java.util.List;

/** The headers of a table's columns, on one level or two, level or turned upright. */
final class TableHeader {
    private static final double PADDING = 4;
    /** A header that reads upwards has more lines rather than be higher than these, if its column is wide enough. */
    private static final List<Double> HEIGHTS = List.of(52.0, 64.0, 76.0, 90.0, 110.0, 140.0);

    private static final double GROUP_INSET = 3;

    private final Paper paper;
    private final List<TableColumn> columns;
    private final List<Block> headers;
    private final List<Group> groups;
    private final double groupHeight;
    private final double height;
    private final boolean turned;

    /** Columns side by side under one heading, or a single column without. */
    private record Group(String name, List<Integer> columns, Block block) {
        boolean isNamed() {
            return !name.isEmpty();
        }
    }

    TableHeader(Paper paper, List<TableColumn> columns) {
        this.paper = paper;
        this.columns = columns;
        this.turned = columns.stream().anyMatch(TableColumn::turned);
        this.headers = columns.stream().map(this::set).toList();
        this.groups = groups();
        this.groupHeight = groups.stream()
                .filter(Group::isNamed)
                .mapToDouble(group -> group.block().height() + 2 * PADDING)
                .max()
                .orElse(0);
        double whole = 0;
        for (int i = 0; i < columns.size(); i++) {
            boolean grouped = !columns.get(i).group().isEmpty();
            whole = Math.max(whole, headers.get(i).height() + 2 * PADDING + (grouped ? groupHeight : 0));
        }
        this.height = whole;
    }

    private Block set(TableColumn column) {
        if (!column.turned()) {
            return paper.typesetter().set(column.header(), TaggedTable.HEADER, column.room());
        }
        var block = Block.empty();
        for (double room : HEIGHTS) {
            block = paper.typesetter()
                    .set(column.header(), TaggedTable.HEADER, room)
                    .turned();
            if (block.width() <= column.width()) {
                break;
            }
        }
        return block;
    }

    private List<Group> groups() {
        var found = new ArrayList<Group>();
        int from = 0;
        while (from < columns.size()) {
            var name = columns.get(from).group();
            int to = from + 1;
            while (!name.isEmpty()
                    && to < columns.size()
                    && columns.get(to).group().equals(name)) {
                to++;
            }
            var block = paper.typesetter()
                    .set(name, TaggedTable.HEADER, across(from, to).room());
            var numbers = new ArrayList<Integer>();
            for (int i = from; i < to; i++) {
                numbers.add(i);
            }
            found.add(new Group(name, numbers, block));
            from = to;
        }
        return found;
    }

    private TableColumn across(int from, int to) {
        double width = columns.get(to - 1).right() - columns.get(from).left();
        return columns.get(from).placed(Alignment.CENTRE, width);
    }

    double height() {
        return height;
    }

    /** Draws the header as the head of that table. */
    void say(PdfStructElem table) {
        var head = paper.tags().in(table, PdfName.THead);
        rules();
        var upper = paper.tags().in(head, PdfName.TR);
        var lower = groupHeight > 0 ? paper.tags().in(head, PdfName.TR) : upper;
        for (var group : groups) {
            if (group.isNamed()) {
                var heading = paper.tags()
                        .heading(upper, PdfName.Column, 1, group.columns().size());
                paper.sheet().say(heading, group.block(), place(group));
            }
            for (int column : group.columns()) {
                var row = group.isNamed() ? lower : upper;
                int rows = group.isNamed() || groupHeight == 0 ? 1 : 2;
                var heading = paper.tags().heading(row, PdfName.Column, rows, 1);
                paper.sheet().say(heading, headers.get(column), place(column));
            }
        }
        paper.down(height);
    }

    /** Draws the header again on another page. */
    void repeat() {
        rules();
        groups.stream().filter(Group::isNamed).forEach(group -> paper.sheet().repeat(group.block(), place(group)));
        for (int i = 0; i < columns.size(); i++) {
            paper.sheet().repeat(headers.get(i), place(i));
        }
        paper.down(height);
    }

    private void rules() {
        double left = columns.getFirst().left();
        double right = columns.getLast().right();
        double bottom = paper.y() - height;
        paper.sheet().fill(left, right, bottom, paper.y(), Ink.SHADE);
        paper.sheet().rule(left, right, paper.y(), Ink.ACCENT, TaggedTable.STRONG_LINE);
        paper.sheet().rule(left, right, bottom, Ink.ACCENT, TaggedTable.STRONG_LINE);
        for (var group : groups) {
            if (group.isNamed()) {
                var first = columns.get(group.columns().getFirst());
                var last = columns.get(group.columns().getLast());
                paper.sheet()
                        .rule(
                                first.left() + GROUP_INSET,
                                last.right() - GROUP_INSET,
                                paper.y() - groupHeight,
                                Ink.ACCENT,
                                TaggedTable.HAIRLINE);
            }
        }
    }

    private Place place(Group group) {
        var columnsAcross = across(group.columns().getFirst(), group.columns().getLast() + 1);
        double free = groupHeight - group.block().height();
        return columnsAcross.place(paper.y() - free / 2);
    }

    /** Headers stand in the middle of their height, or at its foot where some of them read upwards. */
    private Place place(int column) {
        double above = columns.get(column).group().isEmpty() ? 0 : groupHeight;
        double free = height - above - headers.get(column).height();
        double down = turned ? free - PADDING : free / 2;
        return columns.get(column).place(paper.y() - above - down);
    }
}
