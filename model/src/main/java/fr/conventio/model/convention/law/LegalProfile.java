package fr.conventio.model.convention.law;

import fr.conventio.model.wording.Message;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * The state of the law under which a convention takes effect: what it cites, which committees it hears, who may be party
 * (CGCT, art. L.5211-4-2 in its versions).
 */
public enum LegalProfile {
    /** Statute laws of 1983 and 1984, comité technique, opinion of the commission administrative paritaire on transfers. */
    BEFORE_2022,
    /** Code général de la fonction publique, comité social territorial; establishments attached to communes may be parties. */
    SINCE_2022;

    /** The Code général de la fonction publique (ordonnance n° 2021-1574) is in force from this day. */
    public static final LocalDate CODE_IN_FORCE = LocalDate.of(2022, Month.MARCH, 1);

    /** The profile of a convention that takes effect on a day. */
    public static LegalProfile on(LocalDate effectiveDate) {
        return effectiveDate.isBefore(CODE_IN_FORCE) ? BEFORE_2022 : SINCE_2022;
    }

    public Message label() {
        return Message.of("law.profile." + name().toLowerCase(Locale.ROOT));
    }
}
