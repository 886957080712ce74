package fr.conventio.reports.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, told by its first bytes. */
enum FileKind {
    EMPTY,
    /** A zip, as .xlsx is. */
    WORKBOOK,
    /** A workbook behind a password. */
    PROTECTED,
    TEXT,
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 8_192;

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, ZIP)) {
            return WORKBOOK;
        }
        if (startsWith(head, OLE2)) {
            return isEncrypted(file) ? PROTECTED : OTHER;
        }
        return isText(head) ? TEXT : OTHER;
    }

    /** Excel puts an encrypted .xlsx into the container of the old .xls. */
    private static boolean isEncrypted(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isText(byte[] head) {
        if (TextEncoding.marked(head).isPresent()) {
            return true;
        }
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        var start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        return !start.startsWith("<") && !start.startsWith("%PDF") && !start.startsWith("{\\rtf");
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
