package fr.conventio.model.roster;

import fr.conventio.model.roster.WorkingTime.Kind;
import fr.conventio.model.wording.Plain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Working times as people and programs write them. */
public final class WorkingTimeText {
    private static final String NUMBER = "\\d{0,4}(?:[.,]\\d{1,6})?";
    private static final String HOURS =
            "(?:\\d{1,4}(?:[.,]\\d{1,4})?|\\d{1,2}\\s?(?:h|:)\\s?[0-5]\\d)\\s?(?:h(?:eures?)?)?";

    /** The kind before or after, in letters or words. */
    private static final Pattern KIND = Pattern.compile(
            "^(?<before>t\\.?\\s?n\\.?\\s?c(?![a-z])\\.?|t\\.?\\s?[cp](?![a-z])\\.?|(?:à\\s)?(?:te?m?ps )?non complet|(?:à\\s)?(?:te?m?ps )?(?:complet|plein|partiel)|plein temps|(?:full|part)[ -]time)"
                    + "|(?<after>\\btnc|\\bt[cp]|(?:à )?te?m?ps (?:non complet|complet|plein|partiel)|non complet|(?:full|part)[ -]time)\\)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT =
            Pattern.compile("(?<n>" + NUMBER + ")\\s?(?:%|pour ?cents?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRACTION = Pattern.compile(
            "(?<num>" + HOURS
                    + ")\\s?/\\s?(?<den>\\d{1,4}(?:[.,]00?)?)\\s?(?:h(?:00)?|e|è|ème|eme|èmes|emes|ièmes?|heures)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEK = Pattern.compile(
            "(?:(?<h>\\d{1,2})\\s?(?:h|:)\\s?(?<m>[0-5]\\d)?(?:\\s?(?:mn|min|:00))?|(?<dec>\\d{1,2}[.,]?\\d{0,4})\\s?h(?:eures?|rs?|ebdo)?)(?:\\s?(?:/|par)\\s?(?:sem(?:aine|\\.)?|hebdo(?:madaires?)?))?(?:\\s?hebdo(?:madaires?)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN =
            Pattern.compile("(?<n>" + NUMBER + ")\\s?(?:etp|etpt|équivalent temps plein)?", Pattern.CASE_INSENSITIVE);
    /** Why an agent works part time changes nothing of how much. */
    private static final Pattern QUALIFIER =
            Pattern.compile("\\s(?:de droit|sur autorisation|thérapeutique|therapeutique|\\(mi-temps\\))(?![\\p{L}])");

    private static final Pattern HOURS_SIGN = Pattern.compile("\\s?h(?:eures?)?$");
    private static final Pattern EXTRA = Pattern.compile("^[\\s:=–-]+|^(?:à|de)\\s+|[\\s:(–-]+$|^\\((.*)\\)$");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FULL_WEEK_MINUTES = 35 * 60;
    /** Longer weeks are full time with days off in return. */
    private static final int LONGEST_WEEK_MINUTES = 42 * 60;

    private static final BigDecimal FULL_MONTH = new BigDecimal("151.67");
    private static final BigDecimal FULL_YEAR = BigDecimal.valueOf(1607);

    /** What numbers without any sign count; a column tells it as a whole. */
    public enum Unit {
        /** Up to 1 a share, above a percentage. */
        UNKNOWN,
        SHARE,
        PERCENT,
        /** Hours a week. */
        HOURS,
        /** Hours a month, 151.67 being full time. */
        MONTH,
        /** Hours a year, 1607 being full time. */
        YEAR
    }

    private WorkingTimeText() {}

    /** Empty when the text is no working time. */
    public static Optional<WorkingTime> read(String written, Unit unit) {
        var text = Plain.clean(written).toLowerCase(Locale.ROOT);
        text = QUALIFIER.matcher(text).replaceAll("").strip();
        var kind = KIND.matcher(text);
        @Nullable Kind told = null;
        if (kind.find()) {
            told = kind(kind.group());
            text = (text.substring(0, kind.start()) + " " + text.substring(kind.end())).strip();
            text = EXTRA.matcher(text).replaceAll("$1").strip();
        }
        if (unit == Unit.MONTH || unit == Unit.YEAR) {
            text = HOURS_SIGN.matcher(text).replaceFirst("");
        }
        try {
            return Optional.ofNullable(time(text, told, unit));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Kind kind(String text) {
        var letters = text.replaceAll("[^\\p{L}]", "");
        if (letters.contains("tnc") || letters.contains("noncomplet")) {
            return Kind.TNC;
        }
        return letters.equals("tp") || letters.contains("part") ? Kind.TP : Kind.TC;
    }

    private static @Nullable WorkingTime time(String text, @Nullable Kind told, Unit unit) {
        if (text.isEmpty()) {
            return told == Kind.TC ? WorkingTime.FULL : null;
        }
        if (text.equals("mi-temps") || text.equals("mi temps")) {
            return share(told, new BigDecimal("50"));
        }
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return share(told, number(percent));
        }
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return fraction(told, fraction.group("num"), fraction.group("den"));
        }
        var plain = PLAIN.matcher(text);
        if (plain.matches() && !plain.group("n").isEmpty()) {
            return plain(told, number(plain), unit);
        }
        var week = WEEK.matcher(text);
        return week.matches() ? week(told, minutes(text)) : null;
    }

    private static BigDecimal number(Matcher form) {
        var written = form.group("n").replace(',', '.');
        return new BigDecimal(written.startsWith(".") ? "0" + written : written);
    }

    private static @Nullable WorkingTime plain(@Nullable Kind told, BigDecimal number, Unit unit) {
        if (unit == Unit.MONTH || unit == Unit.YEAR) {
            return week(told, minutesAWeek(number, unit == Unit.MONTH ? FULL_MONTH : FULL_YEAR));
        }
        if (unit == Unit.HOURS) {
            // A full week's share among hours: 0,8 is no time of four fifths of an hour.
            return number.compareTo(BigDecimal.ONE) <= 0
                    ? share(told, number.multiply(HUNDRED))
                    : week(
                            told,
                            number.multiply(BigDecimal.valueOf(60))
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .intValueExact());
        }
        // A part-time post is created by the hour: "TNC 28".
        if (told == Kind.TNC
                && unit == Unit.UNKNOWN
                && number.compareTo(BigDecimal.ONE) > 0
                && number.compareTo(BigDecimal.valueOf(35)) <= 0) {
            return plain(told, number, Unit.HOURS);
        }
        // Nobody works a hundredth: the number 1 is the whole, among percentages too.
        boolean isShare = number.compareTo(BigDecimal.ONE) <= 0;
        return share(told, isShare ? number.multiply(HUNDRED) : number);
    }

    /** Months and years have no whole number of weeks: what is nearly a quarter of an hour is one. */
    private static int minutesAWeek(BigDecimal hours, BigDecimal full) {
        double minutes = hours.doubleValue() * FULL_WEEK_MINUTES / full.doubleValue();
        long quarters = Math.round(minutes / 15) * 15;
        return (int) (Math.abs(minutes - quarters) <= 1 ? quarters : Math.round(minutes));
    }

    /** @param percent of full time */
    private static WorkingTime share(@Nullable Kind told, BigDecimal percent) {
        var plain = percent.stripTrailingZeros();
        // Thirds are written with as many digits as people like; three are as many as a percentage shows.
        var whole = plain.scale() > 3 ? plain.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros() : plain;
        int scale = Math.max(0, whole.scale());
        int numerator = whole.movePointRight(scale).intValueExact();
        int denominator = HUNDRED.movePointRight(scale).intValueExact();
        var kind = told == null ? (numerator == denominator ? Kind.TC : Kind.TP) : told;
        return new WorkingTime(kind, numerator, denominator);
    }

    private static @Nullable WorkingTime fraction(@Nullable Kind told, String hours, String whole) {
        int denominator = new BigDecimal(whole.replace(',', '.')).intValueExact();
        var plain = hours.replaceAll("[^\\d.,]", "");
        if (hours.matches("[\\d\\s]+h?\\s*") || hours.matches("\\d+[.,]0+\\s?h?")) {
            int numerator = new BigDecimal(plain.replace(',', '.')).intValueExact();
            return of(told, numerator, denominator);
        }
        int minutes = minutes(hours);
        if (denominator == 35) {
            return minutes == FULL_WEEK_MINUTES
                    ? of(told, 35, 35)
                    : WorkingTime.ofMinutes(told == null ? Kind.TNC : told, minutes);
        }
        return of(told, minutes, denominator * 60);
    }

    private static WorkingTime of(@Nullable Kind told, int numerator, int denominator) {
        if (numerator == denominator && told == null) {
            return WorkingTime.FULL;
        }
        return new WorkingTime(told == null ? Kind.TNC : told, numerator, denominator);
    }

    private static @Nullable WorkingTime week(@Nullable Kind told, int minutes) {
        if (minutes >= FULL_WEEK_MINUTES && minutes <= LONGEST_WEEK_MINUTES) {
            return told == null || told == Kind.TC ? WorkingTime.FULL : new WorkingTime(told, 35, 35);
        }
        return minutes > LONGEST_WEEK_MINUTES ? null : WorkingTime.ofMinutes(told == null ? Kind.TNC : told, minutes);
    }

    private static int minutes(String hours) {
        var clock = Pattern.compile("(\\d{1,4})\\s?(?:h|:)\\s?([0-5]\\d).*").matcher(hours);
        if (clock.matches()) {
            return Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
        }
        var number = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,4})?).*").matcher(hours);
        if (!number.matches()) {
            throw new IllegalArgumentException("no hours");
        }
        return new BigDecimal(number.group(1).replace(',', '.'))
                .multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
