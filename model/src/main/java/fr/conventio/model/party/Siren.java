package fr.conventio.model.party;

import fr.conventio.model.wording.Plain;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which a public body stands in the national register (Code de commerce, art. R.123-221).
 *
 * @param digits nine digits of which the last one checks the others, by Luhn's rule
 */
public record Siren(String digits) {
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    /** @throws IllegalArgumentException when it is no such number */
    public Siren {
        if (!NINE_DIGITS.matcher(digits).matches() || !isChecked(digits)) {
            throw new IllegalArgumentException("not a SIREN");
        }
    }

    /** Reads what was typed, with or without spaces; empty when it is no such number. */
    public static Optional<Siren> parse(String text) {
        var digits = Plain.clean(text).replace(" ", "");
        return NINE_DIGITS.matcher(digits).matches() && isChecked(digits)
                ? Optional.of(new Siren(digits))
                : Optional.empty();
    }

    /** As letters write it, in groups of three that stay on one line. */
    public String written() {
        return digits.substring(0, 3) + "\u00A0" + digits.substring(3, 6) + "\u00A0" + digits.substring(6);
    }

    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
