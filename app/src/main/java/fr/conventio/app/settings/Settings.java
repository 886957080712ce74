package fr.conventio.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/** Named texts kept in one file. Losing them costs comfort only, so a file that cannot be read or written is passed over. */
public final class Settings {
    private final Path file;
    private final Defaults defaults;
    private final Properties values = new Properties();

    /** @param defaults what counts where the user has chosen nothing */
    public Settings(Path file, Defaults defaults) {
        this.file = file;
        this.defaults = defaults;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                passedOver(e);
            }
        }
    }

    public String get(String name, String otherwise) {
        var chosen = values.getProperty(name);
        return chosen == null ? defaults.get(name, otherwise) : chosen;
    }

    public double number(String name, double otherwise) {
        try {
            return Double.parseDouble(get(name, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Keeps a value; on the disk at once when it is new. */
    public void put(String name, String value) {
        if (!value.equals(values.setProperty(name, value))) {
            write();
        }
    }

    private void write() {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            var written = new StringWriter();
            values.store(written, null);
            var passing = file.resolveSibling(file.getFileName() + ".tmp");
            Files.writeString(passing, written.toString(), StandardCharsets.UTF_8);
            Files.move(passing, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            passedOver(e);
        }
    }

    private static void passedOver(Exception e) {
        LoggerFactory.getLogger(Settings.class)
                .warn("settings passed over: {}", e.getClass().getName());
    }
}
