package fr.conventio.model.checks;

/** How much hangs on a finding, the gravest first. */
public enum Severity {
    /** The act would say something wrong. */
    GRAVE,
    /** The act would lack something, or say something doubtful. */
    SERIOUS,
    /** The act would be right, and could be better. */
    SLIGHT
}
