package fr.conventio.reports.table;

import fr.conventio.model.wording.French;
import fr.conventio.reports.table.CellFormats.Format;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns what a cell stores into the text its author sees. */
final class CellValues {
    private static final int MINUTES_A_DAY = 24 * 60;
    /** In days: no agent works longer a year, and greater numbers are no times. */
    private static final int LONGEST_TIME = 100;

    /** Spreadsheets show no more digits; those beyond are the dust of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int ISO_DATE = "2019-01-01".length();

    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean countsFrom1904;

    CellValues(SharedTexts texts, CellFormats formats, boolean countsFrom1904) {
        this.texts = texts;
        this.formats = formats;
        this.countsFrom1904 = countsFrom1904;
    }

    /**
     * @param type as the workbook writes it; empty for a number
     * @param style the cell's place in the list of styles
     * @throws RuntimeException when the workbook is damaged
     */
    String text(String type, int style, String stored) {
        return switch (type) {
            case "s" -> stored.isEmpty() ? "" : texts.text(Integer.parseInt(stored.strip()));
            case "b" -> stored.strip().equals("1") || stored.strip().equals("true") ? "VRAI" : "FAUX";
            case "d" -> isoDate(stored.strip());
            case "", "n" -> stored.isBlank() ? "" : number(stored.strip(), formats.of(style));
            // Inline texts, texts that formulas gave, and errors such as #N/A.
            default -> stored;
        };
    }

    private String number(String stored, Format format) {
        double value = Double.parseDouble(stored);
        return Double.isFinite(value) ? shown(value, format, countsFrom1904) : stored;
    }

    /** A number as its format shows it. */
    static String shown(double value, Format format, boolean countsFrom1904) {
        return switch (format.shown()) {
            case NUMBER -> plain(value);
            case PADDED -> padded(value, format.digits());
            case PERCENTAGE ->
                BigDecimal.valueOf(value)
                                .movePointRight(2)
                                .setScale(format.digits(), RoundingMode.HALF_UP)
                                .toPlainString()
                                .replace('.', ',')
                        + "%";
            case DATE -> date(value, countsFrom1904);
            case TIME -> time(value);
        };
    }

    private static String padded(double value, int digits) {
        var number = plain(value);
        return value < 0 || number.indexOf('.') >= 0
                ? number
                : "0".repeat(Math.max(0, digits - number.length())) + number;
    }

    private static String time(double days) {
        long minutes = Math.round(days * MINUTES_A_DAY);
        return days < 0 || days > LONGEST_TIME ? plain(days) : "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** A number without needless digits. */
    static String plain(double value) {
        var rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String date(double value, boolean countsFrom1904) {
        if (!DateUtil.isValidExcelDate(value)) {
            return plain(value);
        }
        var moment = DateUtil.getLocalDateTime(value, countsFrom1904);
        return value < 1 && !countsFrom1904 ? time(value) : French.date(moment.toLocalDate());
    }

    static String isoDate(String stored) {
        try {
            return French.date(LocalDate.parse(stored.substring(0, Math.min(ISO_DATE, stored.length()))));
        } catch (DateTimeException e) {
            return stored;
        }
    }
}
