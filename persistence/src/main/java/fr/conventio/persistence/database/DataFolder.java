package fr.conventio.persistence.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each operating system keeps a user's data. */
public final class DataFolder {
    private DataFolder() {}

    /** The store that is opened when no other is named. */
    public static Path defaultStore() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv())
                .resolve("conventio.mv.db");
    }

    static Path of(String system, String home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home), "Conventio");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Conventio");
        }
        var data = environment.get("XDG_DATA_HOME");
        return data == null || data.isBlank()
                ? Path.of(home, ".local", "share", "conventio")
                : Path.of(data, "conventio");
    }
}
