package fr.conventio.persistence.journal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hash of all rows whatever their order: the sum of each row's SHA-256, modulo 2^256. Putting a row in or taking it out
 * costs one addition, so every entry of the journal can tell the state it leaves behind.
 */
final class Fingerprint {
    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);
    private static final int DIGITS = 64;

    private final MessageDigest digest = Digests.sha256();
    private final Map<String, byte[]> names = new HashMap<>();
    private BigInteger sum;

    Fingerprint() {
        this.sum = BigInteger.ZERO;
    }

    Fingerprint(String hexadecimal) {
        this.sum = new BigInteger(hexadecimal, 16);
    }

    void put(String kind, Map<String, @Nullable String> columns) {
        sum = sum.add(hash(kind, columns)).mod(MODULUS);
    }

    /** A row is there no more, or not yet, when it has no columns. */
    void replace(
            String kind,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {
        if (before != null) {
            sum = sum.subtract(hash(kind, before)).mod(MODULUS);
        }
        if (after != null) {
            put(kind, after);
        }
    }

    /** 64 hexadecimal digits. */
    String written() {
        var digits = sum.toString(16);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Zero bytes between values, so that no two different rows read the same. */
    private static byte[] between(String column) {
        return ('\0' + column + '\0').getBytes(StandardCharsets.UTF_8);
    }

    private BigInteger hash(String kind, Map<String, @Nullable String> columns) {
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        columns.forEach((column, value) -> {
            // An empty column counts for nothing, so that a migration may add one.
            if (value != null) {
                digest.update(names.computeIfAbsent(column, Fingerprint::between));
                digest.update(value.getBytes(StandardCharsets.UTF_8));
            }
        });
        return new BigInteger(1, digest.digest());
    }
}
