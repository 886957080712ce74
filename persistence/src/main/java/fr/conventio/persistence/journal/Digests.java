package fr.conventio.persistence.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash function of the store. */
public final class Digests {
    private Digests() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
