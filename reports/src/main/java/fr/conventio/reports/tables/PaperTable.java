package fr.conventio.reports.tables;

import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.page.Grid;
import fr.conventio.reports.page.GridCell;
import fr.conventio.reports.page.GridRow;
import fr.conventio.reports.page.Ink;
import fr.conventio.reports.page.Lettering;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.page.TableColumn;
import fr.conventio.reports.page.TaggedTable;
import fr.conventio.reports.page.Weight;
import java.util.ArrayList;
import java.util.List;

/** A table on paper. */
final class PaperTable {
    private static final double DATE_WIDTH = 50;
    private static final Lettering SECTION = new Lettering(Weight.STRONG, true, 7.8, 9.8, Ink.ACCENT);

    private final Table table;
    private final Paper paper;
    private final List<TableColumn> columns;

    PaperTable(Table table, Paper paper) {
        this.table = table.rows().isEmpty() ? table.saying() : table;
        this.paper = paper;
        this.columns = columns();
    }

    private List<TableColumn> columns() {
        var widths = ColumnWidths.of(table, Margins.width(), DATE_WIDTH);
        var level = new ArrayList<TableColumn>();
        double left = Margins.LEFT;
        for (int i = 0; i < widths.size(); i++) {
            var column = table.columns().get(i);
            double width = widths.get(i);
            level.add(new TableColumn(column.group(), column.header(), left, width, column.alignment(), false));
            left += width;
        }
        boolean turned = false;
        for (int i = 0; i < level.size(); i++) {
            turned |= table.columns().get(i).narrow() && breaksWords(level.get(i));
        }
        var columns = new ArrayList<TableColumn>();
        for (int i = 0; i < level.size(); i++) {
            boolean upright = turned && table.columns().get(i).narrow();
            columns.add(upright ? level.get(i).upright() : level.get(i));
        }
        return columns;
    }

    private boolean breaksWords(TableColumn column) {
        return !paper.typesetter().holds(column.header(), TaggedTable.HEADER, column.room());
    }

    double leastHeight() {
        return Grid.leastHeight(paper, columns, table.rows().size());
    }

    void print(RowSteps steps) {
        Grid.draw(paper, columns, rows(), row -> steps.row());
    }

    private List<GridRow> rows() {
        var rows = new ArrayList<GridRow>();
        var placed = table.placed();
        for (int i = 0; i < placed.size(); i++) {
            var kind = table.rows().get(i).kind();
            rows.add(new GridRow(
                    kind(kind),
                    placed.get(i).stream().map(cell -> cell(cell, kind)).toList()));
        }
        return rows;
    }

    private static GridRow.Kind kind(Row.Kind kind) {
        return switch (kind) {
            case PLAIN -> GridRow.Kind.PLAIN;
            case SECTION -> GridRow.Kind.SECTION;
            case SUBHEADING -> GridRow.Kind.SUBHEADING;
            case TOTAL -> GridRow.Kind.TOTAL;
        };
    }

    private GridCell cell(Placed placed, Row.Kind kind) {
        var cell = placed.cell();
        var own = cell.alignment();
        boolean heading = kind == Row.Kind.SECTION || kind == Row.Kind.SUBHEADING;
        var columnAlignment =
                heading ? Alignment.LEFT : table.columns().get(placed.column()).alignment();
        return new GridCell(
                table.written(cell.content()),
                placed.column(),
                cell.columns(),
                cell.rows(),
                own == null ? columnAlignment : own,
                lettering(cell, kind),
                kind == Row.Kind.SECTION ? Ink.SHADE : Shades.ink(cell.shade()));
    }

    private static Lettering lettering(Cell cell, Row.Kind kind) {
        return switch (kind) {
            case SECTION -> SECTION;
            case SUBHEADING -> TaggedTable.TEXT.strong();
            case TOTAL -> TaggedTable.TEXT.strong().in(Ink.ACCENT);
            case PLAIN ->
                switch (cell.emphasis()) {
                    case PLAIN -> on(cell, TaggedTable.TEXT);
                    case STRONG -> on(cell, TaggedTable.TEXT.strong());
                    case MUTED -> on(cell, TaggedTable.TEXT.in(Ink.MUTED));
                };
        };
    }

    /** Letters on the deepest shade are light, and dark on all others. */
    private static Lettering on(Cell cell, Lettering lettering) {
        return switch (cell.shade()) {
            case DEGREE_4 -> lettering.in(Ink.PAPER);
            case DEGREE_2, DEGREE_3 -> lettering.in(Ink.TEXT);
            case NONE, DEGREE_1, DOUBT -> lettering;
        };
    }
}
