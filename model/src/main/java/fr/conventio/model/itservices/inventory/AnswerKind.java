package fr.conventio.model.itservices.inventory;

/** What an answer of the inventory is. */
public enum AnswerKind {
    /** A whole number of things, the line's unit. */
    COUNT,
    /** A number, decimals allowed, in the line's unit. */
    MEASURE,
    TEXT,
    YES_NO,
    /** One of the line's choices. */
    CHOICE,
    /** A text that nobody has to write: what the block's other lines don't ask for. */
    FREE
}
