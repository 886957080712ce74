package fr.conventio.reports.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The printed pages of a sheet: rows that belong together go to the next page together, and a sheet that is little more than
 * one page is printed on one, a little smaller. Each row's height is set.
 */
final class SheetPages {
    /** Rows that a landscape A4 holds between its margins, in points; a little less, for other printers. */
    private static final float PAGE = 500;
    /** What a page holds in letters that are still easy to read. */
    private static final float REDUCED_PAGE = PAGE * 1.3f;

    private final Sheet sheet;
    private final List<Integer> breaks = new ArrayList<>();
    private float used;
    private float whole;

    SheetPages(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Takes note of a row, or of several that may be parted. */
    void down(float height) {
        used += height;
        whole += height;
    }

    /**
     * Takes note of rows that should not be parted, and begins a page before them where this one has no room.
     *
     * @param firstRow of them
     * @param repeated what stands at the top of each page
     */
    void together(int firstRow, float height, float repeated) {
        if (used + height > PAGE && height <= PAGE - repeated) {
            breaks.add(firstRow - 1);
            used = repeated;
        }
        down(height);
        while (used > PAGE) {
            used += repeated - PAGE;
        }
    }

    /** Settles where the pages begin, once all rows were noted. */
    void end() {
        if (whole <= REDUCED_PAGE) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        } else {
            breaks.forEach(sheet::setRowBreak);
        }
    }
}
