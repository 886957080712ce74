package fr.conventio.model.roster.edit;

import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;

/** A text cannot go into its cell; none of the edit was made. */
public final class RefusedCellException extends RefusedEditException {
    private static final long serialVersionUID = 1L;

    private final transient CellText cell;

    public RefusedCellException(CellText cell, Message reason) {
        super(reason);
        this.cell = cell;
    }

    public CellText cell() {
        return cell;
    }
}
