package fr.conventio.model.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as French documents write them, with no-break spaces. */
public final class French {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    private French() {}

    /** 1234 as "1 234". */
    public static String number(long number) {
        return format("#,##0").format(number);
    }

    /** 245.2 as "245,20": always two decimals. */
    public static String decimal(BigDecimal number) {
        return format("#,##0.00").format(number);
    }

    /** 1234.5 as "1 234,50 €". */
    public static String euros(BigDecimal amount) {
        return decimal(amount) + "\u00A0€";
    }

    /** 1 January 2019 as "01/01/2019": tables. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 1 January 2019 as "1er janvier 2019": sentences. */
    public static String longDate(LocalDate date) {
        var written = DAY_MONTH_YEAR.format(date).replace(' ', '\u00A0');
        return date.getDayOfMonth() == 1 ? written.replaceFirst("^1", "1er") : written;
    }

    private static DecimalFormat format(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00A0');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
