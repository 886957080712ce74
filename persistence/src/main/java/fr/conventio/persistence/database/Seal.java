package fr.conventio.persistence.database;

import fr.conventio.persistence.journal.Chain;
import fr.conventio.persistence.journal.Digests;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;

/**
 * What is known of a store outside its database: the end of the journal that was last called saved, and, once it is closed,
 * the digest of the whole file. A file cut short, put back to an earlier state, altered in any bit or made by somebody else
 * does not match its seal, and is told so before H2 ever sees it.
 */
final class Seal implements AutoCloseable {
    /** In place of the last migration, when only the database can tell it. */
    static final int UNKNOWN = 0;

    private static final byte[] MAGIC = {'C', 'O', 'N', 'V', 'S', 'E', 'A', '1'};
    private static final int HASH = 32;
    /** Sequence, hash, checksum. Two slots in turn, so that a write cut off leaves the other. */
    private static final int HEAD = Long.BYTES + HASH + Long.BYTES;
    /** {@link #OPEN}, or one more than the last migration; digest, checksum. */
    private static final int CLOSED = Long.BYTES + HASH + Long.BYTES;

    private static final int OPEN = 0;

    private static final int HEADS_AT = MAGIC.length;
    private static final int CLOSED_AT = HEADS_AT + 2 * HEAD;
    private static final int SIZE = CLOSED_AT + CLOSED;

    /** Not a channel: those are closed for good when a thread that uses them is interrupted. */
    private final RandomAccessFile file;

    private Seal(RandomAccessFile file) {
        this.file = file;
    }

    /** The journal's end that was last called saved. */
    record Head(long sequence, String hash) {
        static final Head START = new Head(Chain.START.sequence(), Chain.START.hash());
    }

    /**
     * Makes the seal of a new, closed database.
     *
     * @param migration the last that the database has been through, or {@link #UNKNOWN}
     */
    static void create(Path file, Path database, Head head, int migration) throws IOException {
        Files.deleteIfExists(file);
        PrivateFiles.create(file);
        try (var seal = open(file)) {
            seal.file.write(Arrays.copyOf(MAGIC, SIZE));
            seal.advance(head.sequence(), head.hash());
            seal.close(database, migration);
        }
    }

    static Seal open(Path file) throws IOException {
        return new Seal(new RandomAccessFile(file.toFile(), "rw"));
    }

    /** Whether a file is a seal of a form that only a newer Conventio knows. */
    static boolean isNewer(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int digit = MAGIC.length - 1;
        return bytes.length > digit
                && Arrays.equals(bytes, 0, digit, MAGIC, 0, digit)
                && bytes[digit] > MAGIC[digit]
                && bytes[digit] <= '9';
    }

    /** The head of a seal's file; empty when the file is no seal, or neither slot is whole. */
    static Optional<Head> head(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length != SIZE || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
            return Optional.empty();
        }
        var first = slot(bytes, HEADS_AT);
        var second = slot(bytes, HEADS_AT + HEAD);
        if (first.isPresent() && second.isPresent()) {
            return first.get().sequence() >= second.get().sequence() ? first : second;
        }
        return first.or(() -> second);
    }

    private static Optional<Head> slot(byte[] bytes, int at) {
        return block(bytes, at).map(block -> new Head(block.number(), block.hash()));
    }

    /** A number and a hash, in hexadecimal, that were written whole. */
    private record Block(long number, String hash) {}

    private static Optional<Block> block(byte[] bytes, int at) {
        var content = Arrays.copyOfRange(bytes, at, at + Long.BYTES + HASH);
        long checksum = ByteBuffer.wrap(bytes).getLong(at + Long.BYTES + HASH);
        if (checksum != checksum(content)) {
            return Optional.empty();
        }
        return Optional.of(new Block(
                ByteBuffer.wrap(content).getLong(), HexFormat.of().formatHex(content, Long.BYTES, content.length)));
    }

    /** Whether the store was closed in good order. */
    static boolean isClosed(Path file) throws IOException {
        return block(Files.readAllBytes(file), CLOSED_AT)
                .map(block -> block.number() != OPEN)
                .orElse(false);
    }

    /** The last migration that a closed store has been through; empty when only the database can tell it. */
    static OptionalInt migration(Path file) throws IOException {
        return block(Files.readAllBytes(file), CLOSED_AT)
                .filter(block -> block.number() > UNKNOWN + 1)
                .map(block -> OptionalInt.of(Math.toIntExact(block.number() - 1)))
                .orElse(OptionalInt.empty());
    }

    /** Whether a closed database is, byte for byte, the one that was sealed. */
    static boolean matches(Path file, Path database) throws IOException {
        var sealed = block(Files.readAllBytes(file), CLOSED_AT).orElseThrow(IOException::new);
        return sealed.hash().equals(HexFormat.of().formatHex(digest(database)));
    }

    /** Notes, durably, that a later entry is about to be called saved. */
    void advance(long sequence, String hash) throws IOException {
        write(
                HEADS_AT + HEAD * Math.floorMod(sequence, 2),
                sequence,
                HexFormat.of().parseHex(hash));
    }

    /** Notes, durably, that the database is about to be written to. */
    void reopen() throws IOException {
        write(CLOSED_AT, OPEN, new byte[HASH]);
    }

    /** Notes, durably, what a database is like that nobody will write to any more. */
    void close(Path database, int migration) throws IOException {
        write(CLOSED_AT, migration + 1, digest(database));
    }

    private void write(int at, long number, byte[] hash) throws IOException {
        var content = ByteBuffer.allocate(Long.BYTES + HASH).putLong(number).put(hash);
        var record = ByteBuffer.allocate(HEAD).put(content.array()).putLong(checksum(content.array()));
        file.seek(at);
        file.write(record.array());
        file.getFD().sync();
    }

    private static long checksum(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        // Never zero, so that an empty record is not a whole one.
        return checksum.getValue() + 1;
    }

    private static byte[] digest(Path database) throws IOException {
        var digest = Digests.sha256();
        try (var in = Files.newInputStream(database)) {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
