package fr.conventio.model.signature;

/**
 * How much a signature proves by itself, from less to more (PAdES baseline, ETSI EN 319 142-1). Whether it is "qualified" is
 * for the certificate to say, never for a level.
 */
public enum SignatureLevel {
    /** Who signed what. */
    B_B("B-B"),
    /** … and that it was before a moment that a timestamp authority vouches for. */
    B_T("B-T"),
    /** … and that no certificate was revoked then: the answers of the authorities are in the file. */
    B_LT("B-LT"),
    /** … and all of it under an archive timestamp that can be renewed. */
    B_LTA("B-LTA");

    private final String code;

    SignatureLevel(String code) {
        this.code = code;
    }

    /** As the standard writes it, "B-LTA". */
    public String code() {
        return code;
    }

    public boolean isAtLeast(SignatureLevel other) {
        return compareTo(other) >= 0;
    }
}
