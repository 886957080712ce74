package fr.conventio.reports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a zip, opened for reading only. Every part is read to its end and checked against its checksum: without that, a
 * flipped bit would quietly make another figure or lose a cell. What swells beyond measure is stopped.
 */
final class ZipParts implements AutoCloseable {
    private static final long LARGEST_PART = 1L << 30;
    private static final int MOST_PARTS = 20_000;
    /** Rosters repeat themselves and shrink well, about to a fortieth; what shrinks to less than this is a bomb. */
    private static final long GREATEST_GROWTH = 250;
    /** Small parts of one repeated sign shrink more, and harm nobody. */
    private static final long HARMLESS = 1 << 24;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipParts(ZipFile zip) throws IOException {
        this.zip = zip;
        var all = zip.getEntries();
        while (all.hasMoreElements()) {
            var entry = all.nextElement();
            if (entries.putIfAbsent(key(entry.getName()), entry) != null && !entry.isDirectory()) {
                throw new IOException("two parts of one name: programs differ in which they show");
            }
            if (entries.size() > MOST_PARTS) {
                throw new IOException("too many parts");
            }
        }
    }

    static ZipParts of(Path file) throws IOException {
        return opened(ZipFile.builder().setPath(file).get());
    }

    /** @param bytes of the whole zip */
    static ZipParts of(byte[] bytes) throws IOException {
        return opened(ZipFile.builder().setByteArray(bytes).get());
    }

    private static ZipParts opened(ZipFile zip) throws IOException {
        try {
            return new ZipParts(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** True when a part's name begins so. */
    boolean hasFolder(String name) {
        return entries.keySet().stream().anyMatch(part -> part.startsWith(name));
    }

    /** What the zip says of a part's size; it may lie. */
    long size(String part) {
        var entry = entries.get(key(part));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /** @throws IOException when there is no such part */
    InputStream open(String part) throws IOException {
        var entry = entries.get(key(part));
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return new Verified(zip.getInputStream(entry), entry.getCrc(), entry.getCompressedSize());
    }

    /** How many bytes so many packed ones may become. */
    static long most(long packed) {
        return Math.min(LARGEST_PART, Math.max(HARMLESS, packed * GREATEST_GROWTH));
    }

    /** Parts are named from the root, whatever the case of their letters; some programs write the slashes of Windows. */
    static String key(String part) {
        var name = part.replace('\\', '/');
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Fails at the end of a part whose bytes are not those that were written, and before one that swells without end. */
    private static final class Verified extends CheckedInputStream {
        private final long expected;
        private final long most;
        private long read;

        Verified(InputStream in, long expected, long packed) {
            super(in, new CRC32());
            this.expected = expected;
            this.most = ZipParts.most(packed);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            if (count < 0 && length > 0 && getChecksum().getValue() != expected) {
                throw new IOException("checksum differs");
            }
            read += Math.max(0, count);
            if (read > most) {
                throw new SwollenPartException();
            }
            return count;
        }
    }
}
