package fr.conventio.model.procedure.glossary;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The columns of the glossary. Labels: {@code procedure.glossary.*} messages. */
public enum AcronymField {
    ACRONYM,
    MEANING;

    public Message label() {
        return Message.of("procedure.glossary." + name().toLowerCase(Locale.ROOT));
    }
}
