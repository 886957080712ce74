package fr.conventio.reports.page;

import com.itextpdf.kernel.geom.PageSize;

/** A sheet of A4 and what stays free around what is printed on it; in points. */
public enum Margins {
    /** For text. */
    PORTRAIT(false, 68, 64, 60),
    /** For the tables of annexes. */
    LANDSCAPE(true, 42, 40, 52);

    /** Where the foot stands. */
    static final double FOOT = 30;

    private final boolean turned;
    private final double side;
    private final double above;
    private final double below;

    Margins(boolean turned, double side, double above, double below) {
        this.turned = turned;
        this.side = side;
        this.above = above;
        this.below = below;
    }

    PageSize size() {
        return turned ? PageSize.A4.rotate() : PageSize.A4;
    }

    public double left() {
        return side;
    }

    public double right() {
        return size().getWidth() - side;
    }

    /** From the left margin to the right. */
    public double width() {
        return size().getWidth() - 2 * side;
    }

    double top() {
        return size().getHeight() - above;
    }

    double bottom() {
        return below;
    }
}
