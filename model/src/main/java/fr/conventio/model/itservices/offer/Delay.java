package fr.conventio.model.itservices.offer;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take.
 *
 * @param amount from 1
 */
public record Delay(int amount, Unit unit) {
    /** Working hours or working days, as the service contract counts them. */
    public enum Unit {
        HOURS("h"),
        DAYS("j");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    private static final Pattern WRITTEN =
            Pattern.compile("([1-9][0-9]{0,3}) ?(h|heures?|hours?|j|jours?|d|days?)( ouvr[eé]e?s?)?");

    /** As it is written in tables: "4 h". */
    public String written() {
        return amount + "\u00A0" + unit.sign;
    }

    /**
     * Reads "4 h", "2 jours"; null when nothing is written.
     *
     * @throws FieldRefusedException when it is no such delay
     */
    public static @Nullable Delay read(String text) throws FieldRefusedException {
        var written = Plain.clean(text);
        if (written.isEmpty()) {
            return null;
        }
        var matcher = WRITTEN.matcher(written.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new FieldRefusedException(Message.of("refusal.it.delay", written));
        }
        return new Delay(Integer.parseInt(matcher.group(1)), matcher.group(2).startsWith("h") ? Unit.HOURS : Unit.DAYS);
    }
}
