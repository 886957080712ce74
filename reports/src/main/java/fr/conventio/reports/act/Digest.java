package fr.conventio.reports.act;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file, in 64 small letters and figures as all tools write it. */
final class Digest {
    private Digest() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In groups of eight, for eyes that compare. */
    static String written(String digest) {
        return digest.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
