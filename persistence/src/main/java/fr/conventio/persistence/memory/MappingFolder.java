package fr.conventio.persistence.memory;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.roster.memory.MappingShelf;
import fr.conventio.model.roster.memory.RememberedMapping;
import fr.conventio.model.roster.reading.Mapping;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** One file of JSON for each mapping: what is kept is what is shared. */
public final class MappingFolder implements MappingShelf {
    private static final String EXTENSION = ".json";
    /** Says what the file is, to people and to us. */
    private static final String KIND = "conventio";

    private static final String MAPPING = "mapping";
    /** No mapping comes near it. */
    private static final long LARGEST = 4L << 20;

    private final Path folder;

    /** @param folder made when the first mapping is kept */
    public MappingFolder(Path folder) {
        this.folder = folder;
    }

    /** Loaded with the first mapping: a window would wait for it. */
    private static final class Json {
        private static final ObjectMapper MAPPER = new ObjectMapper();
        private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};
    }

    private record Kept(Path file, long usedAt, RememberedMapping mapping) {}

    @Override
    public List<RememberedMapping> all() {
        return kept().stream().map(Kept::mapping).toList();
    }

    private List<Kept> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var kept = new ArrayList<Kept>();
        try (var files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (var file : files) {
                readable(file).ifPresent(kept::add);
            }
        } catch (IOException e) {
            passedOver(e);
        }
        kept.sort(Comparator.comparingLong(Kept::usedAt).reversed());
        return kept;
    }

    private Optional<Kept> readable(Path file) {
        try {
            return Optional.of(new Kept(file, Files.getLastModifiedTime(file).toMillis(), read(file)));
        } catch (IOException | UnreadableFileException e) {
            passedOver(e);
            return Optional.empty();
        }
    }

    @Override
    public void keep(RememberedMapping mapping) {
        var file = kept().stream()
                .filter(kept -> isSame(kept.mapping(), mapping))
                .map(Kept::file)
                .findFirst()
                .orElseGet(() -> free(folder, mapping.name()));
        write(mapping, file);
    }

    @Override
    public void forget(RememberedMapping mapping) {
        for (var kept : kept()) {
            if (isSame(kept.mapping(), mapping)) {
                try {
                    Files.deleteIfExists(kept.file());
                } catch (IOException e) {
                    throw unwritable(kept.file(), e);
                }
            }
        }
    }

    @Override
    public Path share(RememberedMapping mapping, Path chosen) {
        var file = free(chosen, mapping.name());
        write(mapping, file);
        return file;
    }

    @Override
    public RememberedMapping read(Path file) {
        if (!Files.exists(file)) {
            throw new UnreadableFileException(Message.of("file.missing", String.valueOf(file.getFileName())));
        }
        try {
            if (!Files.isRegularFile(file)) {
                throw new IOException("no file");
            }
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large");
            }
            var plain = Json.MAPPER.readValue(file.toFile(), Json.PLAIN);
            if (!MAPPING.equals(plain.get(KIND)) || !(plain.get(MAPPING) instanceof Map<?, ?> mapping)) {
                throw new IOException("no mapping");
            }
            return new RememberedMapping(text(plain, "name"), text(plain, "headers"), Mapping.fromPlain(mapping));
        } catch (IOException | IllegalArgumentException e) {
            var unreadable =
                    new UnreadableFileException(Message.of("mapping.unreadable", String.valueOf(file.getFileName())));
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static String text(Map<String, Object> plain, String key) {
        return plain.get(key) instanceof String text ? text : "";
    }

    private static void write(RememberedMapping mapping, Path file) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put(KIND, MAPPING);
        plain.put("name", mapping.name());
        plain.put("headers", mapping.headerSet());
        plain.put(MAPPING, mapping.mapping().plain());
        var passing = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Json.MAPPER.writerWithDefaultPrettyPrinter().writeValue(passing.toFile(), plain);
            Files.move(passing, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static Path free(Path folder, String name) {
        var folded = Plain.fold(name).replace(' ', '-');
        var stem = folded.isEmpty() ? MAPPING : folded.substring(0, Math.min(folded.length(), 60));
        var file = folder.resolve(stem + EXTENSION);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + "-" + number + EXTENSION);
        }
        return file;
    }

    private static boolean isSame(RememberedMapping one, RememberedMapping other) {
        return one.name().equalsIgnoreCase(other.name()) && one.headerSet().equals(other.headerSet());
    }

    private static UnwritableFileException unwritable(Path file, IOException cause) {
        var unwritable = new UnwritableFileException(Message.of("file.unwritable", String.valueOf(file.getFileName())));
        unwritable.initCause(cause);
        return unwritable;
    }

    private static void passedOver(Exception e) {
        LoggerFactory.getLogger(MappingFolder.class)
                .warn("a mapping passed over: {}", e.getClass().getName());
    }
}
