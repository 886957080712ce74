package fr.conventio.model.verification;

import fr.conventio.model.wording.Message;

/** Something that a signed document must not have. */
public record Fault(Kind kind, Message message) {
    /** What went wrong, from the worst on. */
    public enum Kind {
        /** It cannot be read, or not to its end. */
        DAMAGED,
        /** What a signature covers is not what was signed. */
        ALTERED,
        /** A signature that its certificate did not make, or that is none. */
        FORGED,
        /** A signature that does not cover all of what it stands in. */
        UNCOVERED,
        /** Something was changed or added after a signature that allows none of it. */
        CHANGED_AFTER,
        /** An earlier state of a document that has more signatures. */
        ROLLED_BACK,
        /** Somebody else signed, or not in their turn. */
        WRONG_SIGNER,
        /** The certificate was expired, revoked or not made for signing. */
        BAD_CERTIFICATE,
        /** The first signature of an act does not forbid changes, or what it forbade was taken out. */
        NOT_CERTIFIED
    }

    public static Fault of(Kind kind, String key, Object... args) {
        return new Fault(kind, Message.of(key, args));
    }
}
