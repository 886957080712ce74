package fr.conventio.model.procedure;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The ways a contract may be awarded, of which the procedure's alternatives are made (Code de la commande publique, art. L.2120-1). */
public enum Variant {
    /** The formal procedure above the European thresholds (art. L.2124-2). */
    OPEN_TENDER,
    /** Below them, as the buyer adapts it (art. L.2123-1). */
    ADAPTED;

    /** In full, "appel d’offres ouvert". */
    public Message label() {
        return Message.of("procedure.variant." + name().toLowerCase(Locale.ROOT));
    }

    /** As the trade abbreviates it, "AOO". */
    public Message acronym() {
        return Message.of("procedure.variant.short." + name().toLowerCase(Locale.ROOT));
    }
}
