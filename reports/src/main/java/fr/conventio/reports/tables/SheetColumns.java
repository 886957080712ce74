package fr.conventio.reports.tables;

import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.workbook.SheetLook;

/** The columns of one table on the grid of its sheet. */
final class SheetColumns {
    private final SheetGrid grid;
    private final int table;

    /**
     * @param table which of the sheet's tables, from 0
     */
    SheetColumns(SheetGrid grid, int table) {
        this.grid = grid;
        this.table = table;
    }

    /** The sheet's column in which a column of the table begins. */
    int from(int column) {
        return grid.column(table, column);
    }

    int from(Placed cell) {
        return from(cell.column());
    }

    /** Behind the last of the sheet's columns that a cell covers. */
    int end(Placed cell) {
        return from(cell.endColumn());
    }

    /** The width that a cell's text has. */
    double room(Placed cell, Alignment alignment) {
        return room(from(cell), end(cell), alignment);
    }

    /** The width that the text of a cell over these columns of the sheet has. */
    double room(int from, int end, Alignment alignment) {
        return grid.width(from, end) - (alignment == Alignment.CENTRE ? 0 : SheetLook.INDENTATION);
    }
}
