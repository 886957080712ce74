package fr.conventio.model.roster;

import fr.conventio.model.quantity.Fraction;
import fr.conventio.model.wording.Plain;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much of a full-time week a post is worked, exactly and as it was written: 50/100 and 1/2 are equal shares but not the
 * same wording.
 *
 * @param numerator 0 for an agent who is counted but does not work at present (TP 0 %)
 * @param denominator 100 for a percentage, 35 for hours a week, a power of ten above for "82,5 %"
 */
public record WorkingTime(Kind kind, int numerator, int denominator) {
    public static final WorkingTime FULL = new WorkingTime(Kind.TC, 100, 100);

    private static final Pattern FORM = Pattern.compile(
            "(?<kind>TC|TP|TNC)\\b\\s*(?:(?<percent>\\d{1,3}(?:[.,]\\d{1,3})?) ?%|(?<num>\\d{1,4}) ?/ ?(?<den>\\d{1,4}))?",
            Pattern.CASE_INSENSITIVE);

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

    /** Reads "TC 100%", "TP 82,5 %", "TNC 18/35", "TC"; empty when the text is none of these. */
    public static Optional<WorkingTime> parse(String text) {
        var form = FORM.matcher(Plain.clean(text));
        if (!form.matches()) {
            return Optional.empty();
        }
        var kind = Kind.valueOf(form.group("kind").toUpperCase(Locale.ROOT));
        try {
            if (form.group("percent") != null) {
                var percent = new BigDecimal(form.group("percent").replace(',', '.'));
                var whole = percent.scale() > 0 ? percent.stripTrailingZeros() : percent;
                int scale = Math.max(0, whole.scale());
                return Optional.of(new WorkingTime(
                        kind,
                        whole.movePointRight(scale).intValueExact(),
                        BigDecimal.valueOf(100).movePointRight(scale).intValueExact()));
            }
            if (form.group("num") != null) {
                return Optional.of(new WorkingTime(
                        kind, Integer.parseInt(form.group("num")), Integer.parseInt(form.group("den"))));
            }
            return kind == Kind.TC ? Optional.of(FULL) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
        return kind + "\u00A0" + numerator + "/" + denominator;
    }

    private static boolean isPowerOfTen(int number) {
        int rest = number;
        while (rest % 10 == 0) {
            rest /= 10;
        }
        return rest == 1;
    }
}
