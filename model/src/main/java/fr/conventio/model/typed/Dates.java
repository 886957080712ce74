package fr.conventio.model.typed;

import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as officers and programs write them: 01/04/2019, 1.4.19, 2019-04-01, 20190401, 1er avril 2019, or the number of
 * days by which spreadsheets keep them. The day stands before the month wherever both are numbers.
 */
public final class Dates {
    private static final String TIME = "(?:[T ]\\d{1,2}[:h]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:le )?(\\d{1,2})(?:er)? ?[/.\\- ] ?(\\d{1,2}) ?[/.\\- ] ?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})" + TIME);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:le|au|a compter du) )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(\\d{1,2})(?:er)? ([a-z]{3,9}) (\\d{4}|\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:[.,]\\d+)?");
    private static final Set<String> NONE = Set.of("", "sans objet", "so", "s o", "neant", "n a", "na", "nc", "aucune");
    /** By their first letters, enough to tell one from the other. */
    private static final List<String> MONTHS =
            List.of("janv", "fev", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec");

    private static final int DECEMBER = 12;
    /** Years of two digits: of this century below it. */
    private static final int TURN = 70;
    /** Day 0 of spreadsheets, for all days after February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {}

    /** Null when nothing is written, or only a dash or a word for nothing. */
    public static @Nullable LocalDate read(String text) throws FieldRefusedException {
        var written = Plain.clean(text);
        var folded = Plain.fold(written);
        if (NONE.contains(folded)) {
            return null;
        }
        var dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return date(written, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return date(written, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var serial = SERIAL.matcher(written);
        if (serial.matches()) {
            return DAY_ZERO.plusDays(Integer.parseInt(serial.group(1)));
        }
        var digits = DIGITS.matcher(written);
        if (digits.matches() && (written.startsWith("19") || written.startsWith("20"))) {
            return date(written, digits.group(1), digits.group(2), digits.group(3));
        }
        if (digits.matches()) {
            return date(written, written.substring(4), written.substring(2, 4), written.substring(0, 2));
        }
        var named = NAMED.matcher(folded);
        if (named.matches() && month(named.group(2)) > 0) {
            return date(written, named.group(3), Integer.toString(month(named.group(2))), named.group(1));
        }
        throw new FieldRefusedException(Message.of("refusal.date.form", written));
    }

    /** True for a date that is one with the month first alone: 04/15/2019. */
    public static boolean isMonthFirst(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        var numbers = DAY_FIRST.matcher(Plain.clean(text));
        return numbers.matches()
                && Integer.parseInt(numbers.group(1)) <= DECEMBER
                && Integer.parseInt(numbers.group(2)) > DECEMBER
                && Integer.parseInt(numbers.group(2)) <= 31;
    }

    /** True for a date that is another one with the month first: 01/04/2019. */
    public static boolean isEitherOrder(String text) {
        var numbers = DAY_FIRST.matcher(Plain.clean(text));
        return numbers.matches()
                && Integer.parseInt(numbers.group(1)) <= DECEMBER
                && Integer.parseInt(numbers.group(2)) <= DECEMBER
                && !numbers.group(1).equals(numbers.group(2));
    }

    /** From 1; 0 when it is no month's name. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.startsWith(MONTHS.get(i))
                    || (word.length() >= 3 && MONTHS.get(i).startsWith(word) && !word.equals("jui"))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static LocalDate date(String written, String year, String month, String day) throws FieldRefusedException {
        try {
            int number = Integer.parseInt(year);
            int whole = year.length() > 2 ? number : number + (number < TURN ? 2000 : 1900);
            return LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new FieldRefusedException(Message.of("refusal.date.impossible", written));
        }
    }
}
