package fr.conventio.model.roster.edit;

import fr.conventio.model.wording.Message;

/** A text cannot go into its cell; none of the edit was made. */
public final class RefusedCellException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient CellText cell;
    private final transient Message reason;

    public RefusedCellException(CellText cell, Message reason) {
        super(reason.key());
        this.cell = cell;
        this.reason = reason;
    }

    public CellText cell() {
        return cell;
    }

    /** What is wrong and how to mend it, in the user's words. */
    public Message reason() {
        return reason;
    }
}
