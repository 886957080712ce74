package fr.conventio.model.raci;

import fr.conventio.model.wording.Message;

/** What a letter counts as, whatever a legend calls it. */
public enum Duty {
    /** Answers for the activity. */
    RESPONSIBLE,
    /** Does it. */
    ACTOR,
    /** Is asked before. */
    CONSULTED,
    /** Is told afterwards. */
    INFORMED,
    /** Anything else; no rule asks for it. */
    OTHER;

    public Message label() {
        return Message.of("duty." + name());
    }
}
