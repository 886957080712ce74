package fr.conventio.app.dossier;

import fr.conventio.model.roster.edit.RefusedCellException;

/** Carries a refused cell from the store's thread to the screen's. */
final class RefusedEditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RefusedCellException refusal;

    RefusedEditException(RefusedCellException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    RefusedCellException refusal() {
        return refusal;
    }
}
