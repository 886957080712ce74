package fr.conventio.app.services;

/** A block of cells, from where it was begun to where the cursor stands; both are in it. */
final class GridSelection {
    private int lines;
    private int columns;
    private int anchorLine;
    private int anchorColumn;
    private int line;
    private int column;

    /** Takes a grid's size; the cursor stays within it. */
    void resize(int newLines, int newColumns) {
        lines = newLines;
        columns = newColumns;
        line = within(line, lines);
        column = within(column, columns);
        anchorLine = within(anchorLine, lines);
        anchorColumn = within(anchorColumn, columns);
    }

    /** @param extend keeps where the block was begun */
    void to(int newLine, int newColumn, boolean extend) {
        line = within(newLine, lines);
        column = within(newColumn, columns);
        if (!extend) {
            anchorLine = line;
            anchorColumn = column;
        }
    }

    void by(int down, int right, boolean extend) {
        to(line + down, column + right, extend);
    }

    /** All columns of the lines chosen. */
    void wholeLines() {
        anchorColumn = 0;
        column = within(columns - 1, columns);
    }

    /** All lines of the columns chosen. */
    void wholeColumns() {
        anchorLine = 0;
        line = within(lines - 1, lines);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    int firstLine() {
        return Math.min(anchorLine, line);
    }

    int lastLine() {
        return Math.max(anchorLine, line);
    }

    int firstColumn() {
        return Math.min(anchorColumn, column);
    }

    int lastColumn() {
        return Math.max(anchorColumn, column);
    }

    boolean contains(int otherLine, int otherColumn) {
        return otherLine >= firstLine()
                && otherLine <= lastLine()
                && otherColumn >= firstColumn()
                && otherColumn <= lastColumn();
    }

    private static int within(int place, int size) {
        return Math.clamp(place, 0, Math.max(0, size - 1));
    }
}
