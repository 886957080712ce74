package fr.conventio.reports.page;

import com.itextpdf.kernel.geom.PageSize;

/** The landscape A4 that annexes are printed on, and what stays free around them; in points. */
public final class Margins {
    static final PageSize SIZE = PageSize.A4.rotate();
    public static final double LEFT = 42;
    public static final double RIGHT = SIZE.getWidth() - LEFT;
    static final double TOP = SIZE.getHeight() - 40;
    static final double BOTTOM = 52;
    /** Where the foot stands. */
    static final double FOOT = 30;

    private Margins() {}

    /** From the left margin to the right. */
    public static double width() {
        return RIGHT - LEFT;
    }
}
