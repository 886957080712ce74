package fr.conventio.app.dossier;

import fr.conventio.model.journal.RefusedEditException;

/** Carries a refusal from the store's thread to the screen's. */
final class CarriedRefusalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RefusedEditException refusal;

    CarriedRefusalException(RefusedEditException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    RefusedEditException refusal() {
        return refusal;
    }
}
