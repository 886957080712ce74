package fr.conventio.reports.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * What a document says of itself.
 *
 * @param title shown in the window's title
 * @param subject what the document belongs to
 * @param date stands for the moments of creation and change
 */
public record Description(String title, String subject, LocalDate date) {
    private static final int LENGTH = 16;

    /** The same for the same description. */
    String identity() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((title + "\n" + subject + "\n" + date).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
