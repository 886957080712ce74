package fr.conventio.reports.page;

/**
 * A column of a table.
 *
 * @param left its left edge, in points from the paper's
 */
public record TableColumn(String header, double left, double width, Alignment alignment) {
    /** Kept free between the edges and the text. */
    private static final double PADDING = 4;

    double right() {
        return left + width;
    }

    /** The width that texts have. */
    public double room() {
        return alignment == Alignment.CENTRE ? width - PADDING : width - 2 * PADDING;
    }

    Place place(double top) {
        return new Place(alignment == Alignment.CENTRE ? left + PADDING / 2 : left + PADDING, room(), alignment, top);
    }
}
