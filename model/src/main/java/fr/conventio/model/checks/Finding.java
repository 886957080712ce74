package fr.conventio.model.checks;

import fr.conventio.model.wording.Message;

/** Something that somebody has to look at. It never stops a document from being made. */
public record Finding(Spot spot, Kind kind, Message message) {
    /** What kind of looking it needs. */
    public enum Kind {
        /** Written as uncertain, or not recognised. */
        TO_CONFIRM,
        /** Something has still to be filled in. */
        MISSING,
        /** Two values cannot both be right. */
        CONTRADICTION
    }
}
