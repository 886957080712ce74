package fr.conventio.model.impact;

import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Locale;

/** What a sheet says of a nature. Labels: {@code impact.field.*} messages. */
public enum ImpactField {
    DEGREE,
    DESCRIPTION,
    /** The rule that holds until the transfer: the pay scheme, the hours. */
    BEFORE,
    /** The rule that holds from the transfer on. */
    AFTER,
    /** What the agent keeps all the same (CGCT, art. L.5211-4-2: pay scheme and acquired rights, if the agent gains by it). */
    GUARANTEE;

    /** Those that are texts. */
    public static final List<ImpactField> TEXTS = List.of(DESCRIPTION, BEFORE, AFTER, GUARANTEE);

    /** The field's name, as the annex heads its column. */
    public Message label() {
        return Message.of("impact.field." + name().toLowerCase(Locale.ROOT));
    }
}
