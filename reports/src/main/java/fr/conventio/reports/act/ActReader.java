package fr.conventio.reports.act;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.ActFiles;
import fr.conventio.model.document.OpenedAct;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.act.data.ActJson;
import fr.conventio.reports.certificate.Hashes;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/**
 * Opens an act back from its PDF: its digests are computed again, its dossier is rebuilt from the data inside, and printed
 * once more to see that each byte of the file is one that the data give.
 */
public final class ActReader implements ActFiles {
    private static final int BUFFER = 1 << 16;
    private static final int DIGEST_LENGTH = 64;
    private static final String BETWEEN = "  ";

    @Override
    public OpenedAct open(Path file, Progress progress) {
        var files = AttachedFiles.of(file);
        var data = files.get(Enclosures.DATA);
        if (data == null) {
            throw AttachedFiles.foreign();
        }
        checkDigests(files);
        var read = ActJson.read(data);
        var names = files.keySet().stream().sorted().toList();
        if (!read.software().equals(ActJson.software())) {
            return new OpenedAct(read.act(), names, read.software(), false, false);
        }
        boolean addedTo = checkPages(file, read.act(), progress);
        return new OpenedAct(read.act(), names, read.software(), true, addedTo);
    }

    /** All that does not match is told at once. */
    private static void checkDigests(Map<String, byte[]> files) {
        var told = files.get(Enclosures.DIGESTS);
        if (told == null) {
            throw changed(Message.of("act.file.missing", Enclosures.DIGESTS));
        }
        var wrong = new ArrayList<Message>();
        var left = new TreeMap<>(files);
        left.remove(Enclosures.DIGESTS);
        for (var line : new String(told, StandardCharsets.UTF_8).lines().toList()) {
            if (line.length() <= DIGEST_LENGTH + BETWEEN.length()) {
                throw changed(Message.of("act.file.altered", Enclosures.DIGESTS));
            }
            var name = line.substring(DIGEST_LENGTH + BETWEEN.length());
            var bytes = left.remove(name);
            if (bytes == null) {
                wrong.add(Message.of("act.file.missing", name));
            } else if (!line.startsWith(Hashes.sha256(bytes) + BETWEEN)) {
                wrong.add(Message.of("act.file.altered", name));
            }
        }
        left.keySet().forEach(name -> wrong.add(Message.of("act.file.added", name)));
        wrong.stream()
                .reduce((one, next) -> Message.of("act.file.and", one, next))
                .ifPresent(all -> {
                    throw changed(all);
                });
    }

    private static UnreadableFileException changed(Message how) {
        return new UnreadableFileException(Message.of("act.file.changed", how));
    }

    /** Whether the file goes on where the act ends. */
    private boolean checkPages(Path file, Act act, Progress progress) {
        try (var expected = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            var compared = new ComparedOutput(expected);
            try {
                var out = new BufferedOutputStream(compared, BUFFER);
                new ActPdf().write(WholeAct.of(act), out, progress);
                out.flush();
            } catch (IOException e) {
                if (!compared.isDifferent()) {
                    throw e;
                }
                throw changed(Message.of("act.file.pages"));
            } catch (CancelledException e) {
                throw e;
            } catch (RuntimeException e) {
                // Whoever makes up data, digests and all, may make them so that no act can be printed.
                throw new UnreadableFileException(Message.of("act.file.damaged"));
            }
            return expected.read() >= 0;
        } catch (IOException e) {
            throw new UnreadableFileException(Message.of("file.locked", String.valueOf(file.getFileName())));
        }
    }
}
