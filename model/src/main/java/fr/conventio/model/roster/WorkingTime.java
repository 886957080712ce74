package fr.conventio.model.roster;

import fr.conventio.model.quantity.Fraction;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of a full-time week a post is worked, exactly and as it was written: 50/100 and 1/2 are equal shares but not the
 * same wording.
 *
 * @param numerator 0 for an agent who is counted but does not work at present (TP 0 %)
 * @param denominator 100 for a percentage, 35 for hours a week, a power of ten above for "82,5 %"
 */
public record WorkingTime(Kind kind, int numerator, int denominator) {
    public static final WorkingTime FULL = new WorkingTime(Kind.TC, 100, 100);

    /** Hours of a full-time week (Code général de la fonction publique, art. L.611-1; décret n° 2001-623, art. 1). */
    private static final int FULL_WEEK = 35;

    private static final int MINUTES = 60;

    /** The three legal kinds: part time is an agent's choice on a full-time post, a part-time post is not. */
    public enum Kind {
        /** Temps complet: full time. */
        TC,
        /** Temps partiel: an agent working part of a full-time post. */
        TP,
        /** Temps non complet: a post created for less than the full week. */
        TNC
    }

    /** @throws IllegalArgumentException when the share is below 0 or above 1, or full time is not the whole of it */
    public WorkingTime {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("a share between 0 and 1 is needed");
        }
        if (kind == Kind.TC && numerator != denominator) {
            throw new IllegalArgumentException("full time is 100 %");
        }
    }

    /**
     * Reads a working time in the forms rosters use: "TC 100%", "TP 82,5 %", "TNC 18/35", "28h30", "0,8", "mi-temps". What
     * is below full time and does not say its kind is a part-time agent where it is a share, a part-time post where it is
     * hours. Empty when the text is no working time.
     */
    public static Optional<WorkingTime> parse(String text) {
        return WorkingTimeText.read(text, WorkingTimeText.Unit.UNKNOWN);
    }

    /** A number of minutes a week, of the 35 hours that are full time. */
    static WorkingTime ofMinutes(Kind kind, int minutes) {
        if (minutes % MINUTES == 0) {
            return new WorkingTime(kind, minutes / MINUTES, FULL_WEEK);
        }
        // Half hours and quarters are written as decimals, twenty minutes cannot be.
        return minutes * 100 % MINUTES == 0
                ? new WorkingTime(kind, minutes * 100 / MINUTES, FULL_WEEK * 100)
                : new WorkingTime(kind, minutes, FULL_WEEK * MINUTES);
    }

    /** The share of a full-time equivalent; what the agent does not work does not count. */
    public Fraction fullTimeEquivalent() {
        return Fraction.of(numerator, denominator);
    }

    /** True when it is written as a percentage, false when as a fraction. */
    public boolean isPercentage() {
        return denominator % 100 == 0 && isPowerOfTen(denominator);
    }

    /** As documents write it: "TC 100 %", "TP 82,5 %", "TNC 18/35". */
    public String written() {
        if (isPercentage()) {
            var percent = BigDecimal.valueOf(numerator)
                    .movePointLeft(Integer.toString(denominator).length() - 3);
            return kind + "\u00A0" + percent.toPlainString().replace('.', ',') + "\u00A0%";
        }
        return kind + "\u00A0" + hours() + "/" + (isOfWeek() ? FULL_WEEK : denominator);
    }

    private boolean isOfWeek() {
        return denominator == FULL_WEEK * 100 || denominator == FULL_WEEK * 10 || denominator == FULL_WEEK * MINUTES;
    }

    /** What is worked of the week: "28", "28,5", "28h20". */
    private String hours() {
        if (denominator == FULL_WEEK * MINUTES) {
            return "%dh%02d".formatted(numerator / MINUTES, numerator % MINUTES);
        }
        if (!isOfWeek()) {
            return Integer.toString(numerator);
        }
        var hours = BigDecimal.valueOf(numerator).movePointLeft(denominator == FULL_WEEK * 10 ? 1 : 2);
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static boolean isPowerOfTen(int number) {
        int rest = number;
        while (rest % 10 == 0) {
            rest /= 10;
        }
        return rest == 1;
    }
}
