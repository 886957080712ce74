package fr.conventio.model.round;

/** What a party has done with the act. */
public enum SignatureState {
    /** Signed electronically; what that proves is for the certificate and the level to say. */
    SIGNED,
    /** Refused to sign, with a reason. */
    REFUSED,
    /** Signed by hand on paper; a scan was filed, which is no electronic signature. */
    SCANNED
}
