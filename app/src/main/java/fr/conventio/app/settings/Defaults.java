package fr.conventio.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** What an IT department has set for every user of a computer, in one file; users' own choices come before it. */
public final class Defaults {
    /** Nothing was set. */
    public static final Defaults NONE = new Defaults(Map.of());

    private static final String STORE_FOLDER = "store.folder";
    private final Map<String, String> values;

    private Defaults(Map<String, String> values) {
        this.values = values;
    }

    /** Those of this computer. */
    public static Defaults ofComputer() {
        return read(place(System.getProperty("os.name", ""), System.getenv()));
    }

    /** A file that cannot be read is passed over and noted: the user can still work. */
    static Defaults read(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        var values = new HashMap<String, String>();
        try {
            // Not as Java reads properties: there a path of Windows would lose its backslashes.
            for (var line : Files.readString(file).replace("\uFEFF", "").lines().toList()) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.strip().startsWith("#")) {
                    values.put(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip());
                }
            }
        } catch (IOException e) {
            passedOver(e);
        }
        return new Defaults(Map.copyOf(values));
    }

    private static void passedOver(Exception failure) {
        LoggerFactory.getLogger(Defaults.class)
                .error("defaults passed over: {}", failure.getClass().getName());
    }

    /** Where each operating system keeps what administrators set for a program. */
    static Path place(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(
                    environment.getOrDefault("PROGRAMDATA", "C:\\ProgramData"), "Conventio", "defaults.properties");
        }
        return name.startsWith("mac")
                ? Path.of("/Library/Application Support/Conventio/defaults.properties")
                : Path.of("/etc/conventio/defaults.properties");
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /**
     * Where the store is, when that was set; {@code ~} stands for the user's home, {@code {user}} for the user's name. What is no
     * whole path of this system is passed over and noted.
     */
    public Optional<Path> storeFolder(String home, String user) {
        var folder = get(STORE_FOLDER, "").replace("{user}", user);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            var path = folder.startsWith("~") ? Path.of(home + folder.substring(1)) : Path.of(folder);
            if (path.isAbsolute()) {
                return Optional.of(path);
            }
            throw new InvalidPathException(STORE_FOLDER, "not absolute");
        } catch (InvalidPathException e) {
            passedOver(e);
            return Optional.empty();
        }
    }
}
