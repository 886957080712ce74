package fr.conventio.reports.workbook;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;

/** Fills cells. */
public final class Cells {
    private static final int LONGEST = 32_767;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");
    private static final int FIRST_YEAR = 1901;

    private Cells() {}

    /** A text, never taken for a formula; what a cell cannot hold of it is left out. An empty one leaves a styled cell. */
    public static void text(Row row, int column, String text, CellStyle style) {
        var cell = cell(row, column, style);
        if (!text.isEmpty()) {
            cell.setCellValue(storable(text));
        }
    }

    /** A text in several letterings. */
    public static void rich(Row row, int column, RichTextString text, CellStyle style) {
        cell(row, column, style).setCellValue(text);
    }

    /** True when spreadsheets know the date; a mistyped year, 0219, they don't. */
    public static boolean isDate(LocalDate date) {
        return date.getYear() >= FIRST_YEAR;
    }

    /** A real date; those before the first that spreadsheets know stay text. */
    public static void date(Row row, int column, LocalDate date, String asText, CellStyle style) {
        if (isDate(date)) {
            cell(row, column, style).setCellValue(date);
        } else {
            text(row, column, asText, style);
        }
    }

    public static void number(Row row, int column, double number, CellStyle style) {
        cell(row, column, style).setCellValue(number);
    }

    /** A formula, with the value it has, so that programs that do not compute show it too. */
    public static void formula(Row row, int column, String formula, double value, CellStyle style) {
        var cell = cell(row, column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** A formula that comes to a date. */
    public static void formula(Row row, int column, String formula, LocalDate value, CellStyle style) {
        formula(row, column, formula, DateUtil.getExcelDate(value), style);
    }

    /** A formula that comes to a text. */
    public static void formula(Row row, int column, String formula, String value, CellStyle style) {
        var cell = cell(row, column, style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** In a workbook "_x0041_" means A; a text that happens to hold such letters says so. */
    private static String storable(String text) {
        var escaped = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_$1") : text;
        return escaped.length() <= LONGEST ? escaped : escaped.substring(0, LONGEST);
    }
}
