package fr.conventio.reports.table.corpus;

import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.Decisions;
import fr.conventio.model.roster.reading.JudgeRoster;
import fr.conventio.model.roster.reading.SideBySide;
import fr.conventio.model.roster.reading.TableFinder;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages the files of the corpus by seeded chance and reads them: each must be read or refused with a named reason, within ten
 * seconds. A damage is told by its number and made again by it alone.
 */
final class Fuzzing {
    private static final String[] SPLINTERS = {
        "999999999999",
        "-1",
        "65536",
        "\uFFFF",
        "&#0;",
        "]]>",
        "<",
        "\"",
        "r=\"A1048577\"",
        "t=\"s\"",
        "1e999",
        "NaN",
        "table:number-columns-repeated=\"2147483647\"",
        "ss:Index=\"2000000000\"",
        "rowspan=9999",
        "\0",
        "%n",
        "../../"
    };

    private final List<byte[]> seeds = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Path folder;

    /** Kinds of outcomes, counted; "read" for files that were read. */
    final Map<String, Integer> outcomes = new TreeMap<>();

    /** The number of the damage that took longest, and how long. */
    long slowest;

    long slowestNanos;

    Fuzzing(Path folder) throws Exception {
        this.folder = folder;
        for (var entry : Corpus.files().entrySet()) {
            var bytes = entry.getValue().bytes().make();
            // Bombs and the like are seeds of nothing but themselves.
            if (bytes.length > 0 && bytes.length < 60_000) {
                seeds.add(bytes);
                names.add(entry.getKey());
            }
        }
    }

    void run(long number) throws IOException {
        var random = new Random(number);
        int seed = random.nextInt(seeds.size());
        var file = Files.write(folder.resolve("damaged"), damaged(seeds.get(seed), random));
        long start = System.nanoTime();
        String outcome;
        try {
            var opened = SideBySide.apart(new SpreadsheetSource().open(file, ReadOptions.NONE, Progress.NONE));
            new JudgeRoster(Roster.EMPTY, SectionRules.NONE)
                    .read(opened, TableFinder.understand(opened), Decisions.NONE, Progress.NONE);
            outcome = "read";
        } catch (UnreadableFileException e) {
            outcome = e.reason().key();
        } catch (RuntimeException | Error e) {
            throw new AssertionError("damage " + number + " of «" + names.get(seed) + "»", e);
        }
        long took = System.nanoTime() - start;
        if (took > slowestNanos) {
            slowestNanos = took;
            slowest = number;
        }
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private byte[] damaged(byte[] whole, Random random) throws IOException {
        boolean isZip = whole.length > 4 && whole[0] == 'P' && whole[1] == 'K';
        // Damaged zips are found out by their checksums: most damage is done to what is inside.
        if (isZip && random.nextInt(5) > 0) {
            return withDamagedPart(whole, random);
        }
        return splintered(whole, random);
    }

    private byte[] withDamagedPart(byte[] whole, Random random) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            // Some seeds are damaged already.
            return splintered(whole, random);
        }
        if (parts.isEmpty()) {
            return splintered(whole, random);
        }
        int victim = random.nextInt(parts.size());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(victim-- == 0 ? splintered(part.getValue(), random) : part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private byte[] splintered(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (int times = 1 + random.nextInt(6); times > 0 && bytes.length > 1; times--) {
            int place = random.nextInt(bytes.length);
            switch (random.nextInt(7)) {
                case 0 -> bytes[place] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[place] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, place));
                case 3 ->
                    bytes = spliced(
                            bytes, place, place, random(SPLINTERS, random).getBytes(StandardCharsets.UTF_8));
                case 4 -> {
                    int end = Math.min(bytes.length, place + 1 + random.nextInt(64));
                    bytes = spliced(bytes, place, end, new byte[0]);
                }
                case 5 -> {
                    int end = Math.min(bytes.length, place + 1 + random.nextInt(256));
                    bytes = spliced(bytes, place, place, Arrays.copyOfRange(bytes, place, end));
                }
                default -> {
                    var other = seeds.get(random.nextInt(seeds.size()));
                    int from = random.nextInt(other.length);
                    int to = Math.min(other.length, from + random.nextInt(512));
                    bytes = spliced(bytes, place, place, Arrays.copyOfRange(other, from, to));
                }
            }
        }
        return bytes;
    }

    private static String random(String[] texts, Random random) {
        return texts[random.nextInt(texts.length)];
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        var spliced = new byte[bytes.length - (to - from) + between.length];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(between, 0, spliced, from, between.length);
        System.arraycopy(bytes, to, spliced, from + between.length, bytes.length - to);
        return spliced;
    }
}
