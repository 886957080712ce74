package fr.conventio.reports.page;

/**
 * A column of a table.
 *
 * @param group heading above this column and its neighbours of the same group; empty when it has none
 * @param left its left edge, in points from the paper's
 * @param turned whether its header reads upwards
 */
public record TableColumn(String group, String header, double left, double width, Alignment alignment, boolean turned) {
    /** Kept free between the edges and the text. */
    private static final double PADDING = 4;

    /** A column under a level header. */
    public TableColumn(String header, double left, double width, Alignment alignment) {
        this("", header, left, width, alignment, false);
    }

    /** The same column, its header read upwards. */
    public TableColumn upright() {
        return new TableColumn(group, header, left, width, alignment, true);
    }

    double right() {
        return left + width;
    }

    /** The width that texts have. */
    public double room() {
        return alignment == Alignment.CENTRE ? width - PADDING : width - 2 * PADDING;
    }

    /** The same column as wide as given, its texts aligned as given. */
    TableColumn placed(Alignment other, double allWidth) {
        return new TableColumn(group, header, left, allWidth, other, turned);
    }

    Place place(double top) {
        return new Place(alignment == Alignment.CENTRE ? left + PADDING / 2 : left + PADDING, room(), alignment, top);
    }
}
