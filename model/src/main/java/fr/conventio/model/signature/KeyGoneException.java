package fr.conventio.model.signature;

import fr.conventio.model.wording.Message;

/** The card was taken out, or its key does not answer any more. */
public final class KeyGoneException extends UnsignableException {
    private static final long serialVersionUID = 1L;

    public KeyGoneException(Message reason) {
        super(reason);
    }
}
