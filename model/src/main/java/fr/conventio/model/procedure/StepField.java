package fr.conventio.model.procedure;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The fields of a step, in the order in which a form asks for them. Labels: {@code procedure.field.*} messages. */
public enum StepField {
    LABEL,
    DURATION,
    ACTORS,
    TOOLS,
    VARIANT,
    CONDITION,
    PARALLEL,
    DOUBT,
    REMARK;

    /** The field's name, understandable by itself. */
    public Message label() {
        return Message.of("procedure.field." + name().toLowerCase(Locale.ROOT));
    }
}
