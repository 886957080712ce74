package fr.conventio.reports.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How a sheet goes to paper: A4, as wide as the page, numbered. */
public final class PrintedSheet {
    private static final double SIDE_MARGIN = 0.4;
    private static final double END_MARGIN = 0.6;
    private static final double FOOTER_MARGIN = 0.3;

    private PrintedSheet() {}

    /**
     * @param title stands at the foot of each page
     */
    public static void setUp(Sheet sheet, String title, boolean landscape) {
        sheet.setDisplayGridlines(false);
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        setup.setFooterMargin(FOOTER_MARGIN);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, END_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, END_MARGIN);
        var footer = sheet.getFooter();
        // An ampersand opens a code in headers and footers.
        footer.setLeft("&8" + title.replace("&", "&&"));
        footer.setRight("&8Page &P / &N");
    }

    /** A column's width, in the units of spreadsheets. */
    public static void width(Sheet sheet, int column, double width) {
        sheet.setColumnWidth(column, (int) Math.round(width * 256));
    }
}
