package fr.conventio.reports.page;

import com.itextpdf.kernel.geom.PageSize;

/** A sheet of A4 and what stays free around what is printed on it; in points. */
public enum Margins {
    /** For text. */
    PORTRAIT(PageSize.A4, 68, 64, 60),
    /** For the tables of annexes. */
    LANDSCAPE(PageSize.A4.rotate(), 42, 40, 52);

    /** Where the foot stands. */
    static final double FOOT = 30;

    private final PageSize size;
    private final double side;
    private final double above;
    private final double below;

    Margins(PageSize size, double side, double above, double below) {
        this.size = size;
        this.side = side;
        this.above = above;
        this.below = below;
    }

    PageSize size() {
        return size;
    }

    public double left() {
        return side;
    }

    public double right() {
        return size.getWidth() - side;
    }

    /** From the left margin to the right. */
    public double width() {
        return size.getWidth() - 2 * side;
    }

    double top() {
        return size.getHeight() - above;
    }

    double bottom() {
        return below;
    }
}
