package fr.conventio.reports.table.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Locks a workbook as OpenDocument 1.2 does, or pretends to: what the manifest tells may be something else. */
final class LockedOds {
    private static final byte[] SALT = Arrays.copyOf("sel".getBytes(StandardCharsets.US_ASCII), 16);
    private static final byte[] VECTOR = new byte[16];
    private static final int ROUNDS = 1_000;

    private LockedOds() {}

    /** The manifest of a workbook that is locked so, with AES and a thousand rounds. */
    static String manifest(byte[] ods) throws Exception {
        var content = content(ods);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="%d">
                <manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="%s">
                <manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="%s"/>
                <manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/>
                <manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="%d" manifest:salt="%s"/>
                </manifest:encryption-data></manifest:file-entry></manifest:manifest>
                """.formatted(content.length, text(checksum(packed(content))), text(VECTOR), ROUNDS, text(SALT));
    }

    /** A workbook with its content locked and the manifest given. */
    static byte[] of(byte[] ods, String password, String manifest) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            put(zip, "content.xml", locked(packed(content(ods)), password));
            put(zip, "META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static byte[] of(byte[] ods, String password) throws Exception {
        return of(ods, password, manifest(ods));
    }

    private static byte[] content(byte[] ods) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no content");
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked(byte[] packed, String password) throws GeneralSecurityException {
        var start = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
        var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key(start), "AES"), new IvParameterSpec(VECTOR));
        return cipher.doFinal(packed);
    }

    /** PBKDF2 with HMAC-SHA-1 (RFC 8018), two blocks of it. */
    private static byte[] key(byte[] start) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(start, "HmacSHA1"));
        var key = new byte[40];
        for (int block = 1; block <= 2; block++) {
            mac.update(SALT);
            var last = mac.doFinal(new byte[] {0, 0, 0, (byte) block});
            var sum = last.clone();
            for (int round = 1; round < ROUNDS; round++) {
                last = mac.doFinal(last);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] ^= last[i];
                }
            }
            System.arraycopy(sum, 0, key, (block - 1) * sum.length, sum.length);
        }
        return Arrays.copyOf(key, 32);
    }

    private static byte[] checksum(byte[] packed) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(packed, Math.min(1_024, packed.length)));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
