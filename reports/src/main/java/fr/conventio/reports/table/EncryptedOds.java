package fr.conventio.reports.table;

import fr.conventio.model.table.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens an OpenDocument workbook behind a password; what is inside is kept in memory alone. */
final class EncryptedOds {
    private static final int LARGEST = 64_000_000;
    /** The checksum that tells a wrong password is of so many bytes. */
    private static final int CHECKED = 1_024;

    private static final int GCM_TAG_BITS = 128;

    private final OdsLock lock;
    private final Feed feed;

    private EncryptedOds(OdsLock lock, Feed feed) {
        this.lock = lock;
        this.feed = feed;
    }

    /** Hands on the rows of the workbook inside. */
    static void read(ZipParts zip, OdsLock lock, Feed feed) throws IOException {
        if (lock.isForKey()) {
            throw feed.notRead("ods_key");
        }
        var password = feed.options().password().orElseThrow(() -> feed.unreadable(UnreadableFileException.PROTECTED));
        try (var plain = new EncryptedOds(lock, feed).plain(zip, password)) {
            if (lock.part().equals(OdsTable.CONTENT)) {
                OdsTable.read(zip, plain, lock.size(), feed);
                return;
            }
            var bytes = plain.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw feed.tooLarge();
            }
            try (var inside = ZipParts.of(bytes)) {
                OdsTable.read(inside, feed);
            }
        }
    }

    private InputStream plain(ZipParts zip, char[] password) throws IOException {
        byte[] locked;
        try (var in = zip.open(lock.part())) {
            locked = in.readNBytes(LARGEST + 1);
        }
        if (locked.length > LARGEST) {
            throw feed.tooLarge();
        }
        try {
            var packed = packed(locked, password);
            var unpacked = new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true));
            return new UnpackedStream(unpacked, ZipParts.most(packed.length), lock.size());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private byte[] packed(byte[] locked, char[] password) throws GeneralSecurityException {
        var name = lock.told("algorithm-name");
        var vector = Base64.getMimeDecoder().decode(lock.told("initialisation-vector"));
        if (name.equals("Blowfish CFB") || name.endsWith("#blowfish")) {
            var key = new SecretKeySpec(OdsKey.of(lock, 16, password, feed), "Blowfish");
            return checked(decryption("Blowfish/CFB/NoPadding", key, new IvParameterSpec(vector))
                    .doFinal(locked));
        }
        int length = name.contains("#aes128-") ? 16 : name.contains("#aes192-") ? 24 : 32;
        if (name.endsWith("-cbc")) {
            var key = new SecretKeySpec(OdsKey.of(lock, length, password, feed), "AES");
            var padded = decryption("AES/CBC/NoPadding", key, new IvParameterSpec(vector))
                    .doFinal(locked);
            // The last byte tells how many were added; the others of them may be anything.
            int added = padded.length == 0 ? 0 : padded[padded.length - 1];
            if (added < 1 || added > Math.min(16, padded.length)) {
                throw wrong();
            }
            return checked(Arrays.copyOf(padded, padded.length - added));
        }
        if (name.endsWith("-gcm")) {
            var key = new SecretKeySpec(OdsKey.of(lock, length, password, feed), "AES");
            var cipher = decryption("AES/GCM/NoPadding", key, new GCMParameterSpec(GCM_TAG_BITS, vector));
            try {
                // The vector stands in front of the part, too.
                return cipher.doFinal(locked, vector.length, locked.length - vector.length);
            } catch (AEADBadTagException e) {
                throw wrong();
            }
        }
        throw feed.notRead("ods_cipher");
    }

    private static Cipher decryption(String name, SecretKeySpec key, AlgorithmParameterSpec vector)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(name);
        cipher.init(Cipher.DECRYPT_MODE, key, vector);
        return cipher;
    }

    private byte[] checked(byte[] packed) throws GeneralSecurityException {
        var type = lock.told("checksum-type");
        var digest = MessageDigest.getInstance(type.toLowerCase(Locale.ROOT).contains("sha256") ? "SHA-256" : "SHA-1");
        digest.update(packed, 0, Math.min(CHECKED, packed.length));
        if (!MessageDigest.isEqual(digest.digest(), Base64.getMimeDecoder().decode(lock.told("checksum")))) {
            throw wrong();
        }
        return packed;
    }

    private UnreadableFileException wrong() {
        return feed.unreadable(UnreadableFileException.WRONG_PASSWORD);
    }
}
