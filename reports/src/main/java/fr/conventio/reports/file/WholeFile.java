package fr.conventio.reports.file;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.reports.certificate.Hashes;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes a file so that nobody ever meets a half-written one: the bytes go beside it under a passing name, are forced to
 * the disk, and take the file's name in one step. Until then what was there before is still there.
 */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /**
     * Writes or replaces a file; its folder is made when it does not exist.
     *
     * @throws UnwritableFileException when the file is open elsewhere, protected or a folder, or the disk is full
     * @throws RuntimeException whatever the writing throws, such as a cancellation; nothing is left behind
     */
    public static void write(Path file, Writing writing) {
        var whole = file.toAbsolutePath();
        try {
            refuseProtected(whole);
            var folder = Files.createDirectories(Objects.requireNonNull(whole.getParent()));
            // Hidden on most systems, and in the same folder: only there can the last step be a single one.
            var passing = folder.resolve("." + whole.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                writeForced(passing, writing);
                replace(passing, whole);
            } finally {
                Files.deleteIfExists(passing);
            }
            forceFolder(folder);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * The SHA-256 of a file that was written, in hexadecimal.
     *
     * @throws UnwritableFileException when it cannot be read again
     */
    public static String digest(Path file) {
        try (var in = Files.newInputStream(file)) {
            var digest = Hashes.sha256();
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static UnwritableFileException unwritable(Path file, IOException cause) {
        var refused = new UnwritableFileException(Message.of("file.unwritable", String.valueOf(file.getFileName())));
        refused.initCause(cause);
        return refused;
    }

    /** Taking over a name needs no right to the file that had it, so a file its owner protected has to be asked. */
    private static void refuseProtected(Path file) throws IOException {
        if (file.getParent() == null || Files.isDirectory(file) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new IOException("protected");
        }
    }

    private static void writeForced(Path passing, Writing writing) throws IOException {
        try (var channel = FileChannel.open(passing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(new StayingOpen(Channels.newOutputStream(channel)), BUFFER);
            writing.to(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void replace(Path passing, Path file) throws IOException {
        try {
            Files.move(passing, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network shares: the bytes are whole and forced, only the change of names is not one step.
            Files.move(passing, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name survive a power cut where folders can be forced; Windows does it by itself. */
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is whole under its new name already.
            return;
        }
    }

    /** Writers like to close what they write to; the channel must live until it is forced. */
    private static final class StayingOpen extends FilterOutputStream {
        StayingOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
