package fr.conventio.reports.passing;

import fr.conventio.model.passing.OpenedPacket;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.passing.PacketFiles;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Hashes;
import fr.conventio.reports.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Passing files as archives of three files: the act, what is told, and the digests of both. */
public final class ZipPackets implements PacketFiles {
    private static final String ACT = "acte.pdf";
    private static final String TOLD = "passage.json";
    private static final String DIGESTS = "empreintes.sha256";
    private static final Set<String> ALL = Set.of(ACT, TOLD, DIGESTS);
    /** More than any act holds; what is larger was made to fill the memory. */
    private static final int LARGEST = 512 << 20;

    private static final int LARGEST_TOLD = 4 << 20;

    @Override
    public void seal(Packet packet, Path act, Path target, Progress progress) {
        progress.step(0, 1);
        WholeFile.write(target, out -> {
            var bytes = Files.readAllBytes(act);
            var told = PacketJson.write(packet);
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            put(zip, TOLD, told);
            put(zip, ACT, bytes);
            put(zip, DIGESTS, digests(told, bytes).getBytes(StandardCharsets.UTF_8));
            zip.finish();
        });
        progress.step(1, 1);
    }

    /** Stored as they are: an act is compressed already, and its bytes can be seen to be the same. */
    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String digests(byte[] told, byte[] act) {
        return Hashes.sha256(told) + "  " + TOLD + "\n" + Hashes.sha256(act) + "  " + ACT + "\n";
    }

    @Override
    public OpenedPacket open(Path file, Progress progress) {
        progress.step(0, 1);
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(Message.of("file.missing", String.valueOf(file.getFileName())));
        }
        var files = files(file);
        if (!files.containsKey(TOLD)) {
            throw refused("passing.foreign", null);
        }
        var told = files.get(TOLD);
        var act = files.get(ACT);
        var digests = files.get(DIGESTS);
        if (act == null || digests == null || !digests(told, act).equals(new String(digests, StandardCharsets.UTF_8))) {
            throw refused("passing.altered", null);
        }
        var packet = PacketJson.read(told);
        if (!packet.fingerprint().equals(Hashes.sha256(act))) {
            throw refused("passing.altered", null);
        }
        progress.step(1, 1);
        return unpacked(packet, act);
    }

    private static Map<String, byte[]> files(Path file) {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!ALL.contains(entry.getName())) {
                    throw refused(files.containsKey(TOLD) ? "passing.altered" : "passing.foreign", null);
                }
                try (var in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), bytes(in, entry.getName().equals(ACT) ? LARGEST : LARGEST_TOLD));
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException e) {
            throw refused("passing.foreign", e);
        }
    }

    private static byte[] bytes(InputStream in, int most) throws IOException {
        var bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw refused("passing.foreign", null);
        }
        return bytes;
    }

    private static OpenedPacket unpacked(Packet packet, byte[] act) {
        try {
            var folder = Files.createTempDirectory("conventio-");
            var file = folder.resolve(ACT);
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(act);
            }
            return new Unpacked(packet, file);
        } catch (IOException e) {
            throw refused("passing.no_room", e);
        }
    }

    private static UnreadableFileException refused(String key, @Nullable Exception cause) {
        var refused = new UnreadableFileException(Message.of(key));
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }

    /** The act lies in a folder of its own, which its owner alone can open. */
    private record Unpacked(Packet packet, Path act) implements OpenedPacket {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(act);
                var folder = act.getParent();
                if (folder != null) {
                    Files.deleteIfExists(folder);
                }
            } catch (IOException e) {
                // A page of it may still be looked at: the system clears its folder of passing files by itself.
                act.toFile().deleteOnExit();
            }
        }
    }
}
