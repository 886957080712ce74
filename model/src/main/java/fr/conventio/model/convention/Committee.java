package fr.conventio.model.convention;

import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The committees that are heard on a convention or on transfers. */
public enum Committee {
    /** The committee of the staff as a whole: comité technique, since the elections of 2022 comité social territorial. */
    STAFF,
    /** Commission administrative paritaire: heard on transfers of civil servants until loi n° 2019-828. */
    CAP,
    /** Commission consultative paritaire: the same for contract agents. */
    CCP;

    public Message label() {
        return Message.of("committee." + name().toLowerCase(Locale.ROOT));
    }

    /** What acts call it under a state of the law: "le comité technique". */
    public Message name(LegalProfile profile) {
        return Message.of(key(profile));
    }

    /** The same after « l’avis »: "du comité technique". */
    public Message genitive(LegalProfile profile) {
        return Message.of(key(profile) + ".of");
    }

    private String key(LegalProfile profile) {
        var key = "committee.called." + name().toLowerCase(Locale.ROOT);
        return this == STAFF ? key + "." + profile.name().toLowerCase(Locale.ROOT) : key;
    }

    /** True when the law asks for its opinion. */
    public boolean heard(LegalProfile profile) {
        return this == STAFF || profile == LegalProfile.BEFORE_2022;
    }
}
