package fr.conventio.reports.table;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Makes the key of a locked OpenDocument file out of its password: a hash of the password, stretched in the way and for as
 * long as the file says. A file that asks for more work than any program does is refused before the work begins.
 */
final class OdsKey {
    /** LibreOffice writes 100,000. */
    private static final int MOST_ROUNDS = 2_000_000;
    /** In KiB; LibreOffice writes 65,536, and reading has 256 MiB in all. */
    private static final int MOST_MEMORY = 131_072;
    /** Passes times KiB; LibreOffice writes 3 × 65,536. */
    private static final long MOST_WORK = 1 << 20;

    private static final int MOST_LANES = 64;
    private static final int LONGEST_KEY = 64;

    private OdsKey() {}

    /**
     * @param usualLength of the key when the file does not tell, in bytes
     * @param password wiped
     */
    static byte[] of(OdsLock lock, int usualLength, char[] password, Feed feed) throws GeneralSecurityException {
        var start = start(lock, password, feed);
        try {
            int length = number(lock, "key-size", usualLength);
            if (length < 1 || length > LONGEST_KEY) {
                throw feed.notRead("ods_cipher");
            }
            var salt = Base64.getMimeDecoder().decode(lock.told("salt"));
            var way = lock.told("key-derivation-name");
            if (way.equals("PBKDF2") || way.endsWith("#pbkdf2")) {
                return rounds(lock, start, salt, length, feed);
            }
            if (way.endsWith("argon2id")) {
                return argon(lock, start, salt, length, feed);
            }
            throw feed.notRead("ods_cipher");
        } finally {
            Arrays.fill(start, (byte) 0);
        }
    }

    private static byte[] start(OdsLock lock, char[] password, Feed feed) throws GeneralSecurityException {
        var hash = lock.told("start-key-generation-name");
        boolean isLong = hash.endsWith("#sha256") || hash.equals("SHA256");
        if (!isLong && !hash.isEmpty() && !hash.equals("SHA1") && !hash.endsWith("#sha1")) {
            throw feed.notRead("ods_cipher");
        }
        var letters = new String(password).getBytes(StandardCharsets.UTF_8);
        try {
            return MessageDigest.getInstance(isLong ? "SHA-256" : "SHA-1").digest(letters);
        } finally {
            Arrays.fill(password, '\0');
            Arrays.fill(letters, (byte) 0);
        }
    }

    private static byte[] rounds(OdsLock lock, byte[] start, byte[] salt, int length, Feed feed) {
        int rounds = number(lock, "iteration-count", 0);
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw feed.unreadable("file.password.costly");
        }
        var generator = new PKCS5S2ParametersGenerator(new SHA1Digest());
        generator.init(start, salt, rounds);
        return ((KeyParameter) generator.generateDerivedParameters(length * Byte.SIZE)).getKey();
    }

    private static byte[] argon(OdsLock lock, byte[] start, byte[] salt, int length, Feed feed) {
        int passes = number(lock, "argon2-iterations", 0);
        int memory = number(lock, "argon2-memory", 0);
        int lanes = number(lock, "argon2-lanes", 0);
        boolean isUsual = passes > 0
                && memory > 0
                && memory <= MOST_MEMORY
                && (long) passes * memory <= MOST_WORK
                && lanes > 0
                && lanes <= MOST_LANES;
        if (!isUsual) {
            throw feed.unreadable("file.password.costly");
        }
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withIterations(passes)
                .withMemoryAsKB(memory)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var key = new byte[length];
        generator.generateBytes(start, key);
        return key;
    }

    /** More than an int holds is more than any of these may be. */
    private static int number(OdsLock lock, String name, int otherwise) {
        var written = lock.told(name);
        return written.isEmpty() ? otherwise : (int) Math.clamp(Long.parseLong(written), 0L, Integer.MAX_VALUE);
    }
}
