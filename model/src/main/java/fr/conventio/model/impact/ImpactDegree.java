package fr.conventio.model.impact;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much changes: 1 nothing, 2 little, 3 much, 4 very much; or a range of these.
 *
 * @param from the least, from 1
 * @param to the most, up to 4; equal to the least when it is no range
 */
public record ImpactDegree(int from, int to) {
    public static final int NONE = 1;
    public static final int HIGH = 3;
    public static final int MOST = 4;

    private static final Pattern WRITTEN = Pattern.compile("([1-4])(?: ?(?:ou|à|a|or|to|[-–/]) ?([1-4]))?");

    /** @throws IllegalArgumentException when it leaves the scale or runs backwards */
    public ImpactDegree {
        if (from < NONE || to > MOST || from > to) {
            throw new IllegalArgumentException("not a degree of impact");
        }
    }

    public static ImpactDegree of(int degree) {
        return new ImpactDegree(degree, degree);
    }

    /**
     * The degree a text tells: "2", "1 ou 2", "1-2"; null when nothing is written.
     *
     * @throws FieldRefusedException when the text is no degree
     */
    public static @Nullable ImpactDegree read(String text) throws FieldRefusedException {
        var written = Plain.clean(text);
        if (written.isEmpty()) {
            return null;
        }
        var matcher = WRITTEN.matcher(written.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new FieldRefusedException(Message.of("refusal.impact.degree", written));
        }
        int one = Integer.parseInt(matcher.group(1));
        int other = matcher.group(2) == null ? one : Integer.parseInt(matcher.group(2));
        return new ImpactDegree(Math.min(one, other), Math.max(one, other));
    }

    public boolean isRange() {
        return from < to;
    }

    /** This degree stretched, or drawn together, to reach another: what Shift with a figure does. */
    public ImpactDegree reaching(int degree) {
        return new ImpactDegree(Math.min(from, degree), Math.max(from, degree));
    }

    /** As acts print it: "1", "1 ou 2", "1 à 3". */
    public String written() {
        if (!isRange()) {
            return Integer.toString(from);
        }
        return from + (to == from + 1 ? " ou " : " à ") + to;
    }

    /** In words: "faible impact", "aucun ou faible impact". */
    public Message label() {
        var most = Message.of("impact.degree." + to);
        if (!isRange()) {
            return Message.of("impact.degree", most);
        }
        var key = to == from + 1 ? "impact.degree.or" : "impact.degree.to";
        return Message.of("impact.degree", Message.of(key, Message.of("impact.degree." + from), most));
    }
}
