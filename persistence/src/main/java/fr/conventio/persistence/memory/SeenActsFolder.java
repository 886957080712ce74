package fr.conventio.persistence.memory;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.passing.SeenActs;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A copy of each act that was read or signed here, for its owner alone; its name tells the dossier, when and which. */
public final class SeenActsFolder implements SeenActs {
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}_(?<at>[0-9]{1,15})_(?<how>read|signed)\\.pdf");

    private final Path folder;

    /** @param folder made when something is first read */
    public SeenActsFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Seen> last(DossierId dossier) {
        return all(dossier).stream().max(Comparator.comparing(Seen::at));
    }

    private List<Seen> all(DossierId dossier) {
        var all = new ArrayList<Seen>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, dossier.value() + "_*.pdf")) {
                for (var file : files) {
                    var name = NAME.matcher(String.valueOf(file.getFileName()));
                    if (name.matches()) {
                        var at = Instant.ofEpochMilli(Long.parseLong(name.group("at")));
                        all.add(new Seen(file, at, name.group("how").equals("signed")));
                    }
                }
            } catch (IOException e) {
                return List.of();
            }
        }
        return all;
    }

    @Override
    public void saw(DossierId dossier, Path act, Instant at, boolean signed) {
        var before = all(dossier);
        var name = dossier.value() + "_" + at.toEpochMilli() + "_" + (signed ? "signed" : "read") + ".pdf";
        try {
            Files.createDirectories(folder);
            // Made by the platform for its owner alone.
            var passing = Files.createTempFile(folder, "", ".tmp");
            try {
                try (var out = Files.newOutputStream(passing, StandardOpenOption.TRUNCATE_EXISTING)) {
                    Files.copy(act, out);
                }
                Files.move(passing, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(passing);
            }
            for (var earlier : before) {
                if (!earlier.act().endsWith(name)) {
                    Files.deleteIfExists(earlier.act());
                }
            }
        } catch (IOException e) {
            var unwritable = new UnwritableFileException(Message.of("file.unwritable", name));
            unwritable.initCause(e);
            throw unwritable;
        }
    }
}
