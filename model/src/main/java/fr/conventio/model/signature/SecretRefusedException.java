package fr.conventio.model.signature;

import fr.conventio.model.wording.Message;

/** A password or PIN is wrong. */
public final class SecretRefusedException extends UnsignableException {
    private static final long serialVersionUID = 1L;

    public SecretRefusedException(Message reason) {
        super(reason);
    }
}
