package fr.conventio.reports.tables;

import org.apache.poi.ss.usermodel.Sheet;

/** The printed pages of a sheet: rows that belong together go to the next page together. Each row's height is set. */
final class SheetPages {
    /** Rows that a landscape A4 holds between its margins, in points; a little less, for other printers. */
    private static final float PAGE = 500;

    private final Sheet sheet;
    private float used;

    SheetPages(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Takes note of a row, or of several that may be parted. */
    void down(float height) {
        used += height;
    }

    /**
     * Takes note of rows that should not be parted, and begins a page before them where this one has no room.
     *
     * @param firstRow of them
     * @param repeated what stands at the top of each page
     */
    void together(int firstRow, float height, float repeated) {
        if (used + height > PAGE && height <= PAGE - repeated) {
            sheet.setRowBreak(firstRow - 1);
            used = repeated;
        }
        used += height;
        while (used > PAGE) {
            used += repeated - PAGE;
        }
    }
}
