package fr.conventio.reports.table;

import fr.conventio.model.table.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens an .xlsx behind a password; what is inside is kept in memory alone. */
final class EncryptedTable {
    private static final int LARGEST = 64_000_000;

    private EncryptedTable() {}

    /** The bytes of the workbook inside. */
    static byte[] decrypted(Path file, Feed feed) throws IOException {
        var given = feed.options().password();
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            // Workbooks whose structure alone is locked open with a word that Excel puts in unasked.
            boolean isOpen = decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                    || (given.isPresent() && decryptor.verifyPassword(new String(given.get())));
            if (!isOpen) {
                throw feed.unreadable(
                        given.isEmpty() ? UnreadableFileException.PROTECTED : UnreadableFileException.WRONG_PASSWORD);
            }
            try (var in = decryptor.getDataStream(container)) {
                var bytes = in.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw feed.tooLarge();
                }
                return bytes;
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
