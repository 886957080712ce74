package fr.conventio.model.roster.reading;

/** How far a guess may be trusted. */
public enum Confidence {
    /** Nothing but the content speaks for it, or the content speaks against it: somebody has to look. */
    DOUBTFUL,
    LIKELY,
    /** The usual name, or an officer's own choice. */
    SURE
}
