package fr.conventio.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/** What an IT department has set for every user of a computer, in one file; users' own choices come before it. */
public final class Defaults {
    /** Nothing was set. */
    public static final Defaults NONE = new Defaults(new Properties());

    private static final String STORE_FOLDER = "store.folder";
    private final Properties values;

    private Defaults(Properties values) {
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
        var values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LoggerFactory.getLogger(Defaults.class)
                    .error("defaults passed over: {}", e.getClass().getName());
        }
        return new Defaults(values);
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
        return values.getProperty(name, otherwise).strip();
    }

    /** Where the store is, when that was set; {@code ~} stands for the user's home, {@code {user}} for the user's name. */
    public Optional<Path> storeFolder(String home, String user) {
        var folder = get(STORE_FOLDER, "").replace("{user}", user);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(folder.startsWith("~") ? Path.of(home + folder.substring(1)) : Path.of(folder));
    }
}
