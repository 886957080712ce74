package fr.conventio.reports.procedure;

import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of living bars, the same as on paper. */
final class BarLook {
    static final int STEP = 0x1F3A5F;
    static final int PHASE = 0x8FA8C8;
    static final int DOUBT = 0xD9A441;
    static final int DOUBT_SHADE = 0xFCEFD2;

    private BarLook() {}

    /** Fills cells while a formula, written for the first of them, holds. */
    static void shade(Sheet sheet, CellRangeAddress[] cells, String formula, int rgb) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(formula);
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(cells, rule);
    }
}
