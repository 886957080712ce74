package fr.conventio.model.services.perimeter;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The columns of the table of rules. Labels: {@code section_rule.field.*} messages. */
public enum SectionRuleField {
    CODE,
    SECTION,
    SERVICE;

    public Message label() {
        return Message.of("section_rule.field." + name().toLowerCase(Locale.ROOT));
    }
}
