package fr.conventio.model.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers and dates as French documents write them, with no-break spaces. */
public final class French {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** By hand: the first window would wait for the JDK's tables of all languages. */
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

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
        var day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + '\u00A0' + MONTHS.get(date.getMonthValue() - 1) + '\u00A0' + date.getYear();
    }

    private static DecimalFormat format(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00A0');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
