package fr.conventio.app.help;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file for whoever helps the user: versions, the computer, the state of the store and the log; none of the data. */
public final class Diagnostics {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private Diagnostics() {}

    /**
     * Writes the file into a folder.
     *
     * @return the file
     */
    public static Path write(Desk desk, Settings settings, Path folder) {
        var now = desk.clock().instant();
        var file = folder.resolve("conventio-diagnostic-" + NAME.format(now) + ".txt");
        try {
            var lines = new ArrayList<String>();
            lines.add("Conventio " + About.version() + ", " + now);
            lines.addAll(computer());
            lines.addAll(appearance(Appearance.from(settings)));
            lines.addAll(store(desk));
            for (var log : List.of("conventio.1.log", "conventio.log")) {
                lines.addAll(log(desk.settings().resolveSibling(log)));
            }
            Files.write(file, lines, StandardCharsets.UTF_8);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> computer() {
        var runtime = Runtime.getRuntime();
        return Stream.concat(
                        Stream.of("os.name", "os.version", "os.arch", "java.version", "java.vendor", "javafx.version")
                                .map(name -> name + "=" + System.getProperty(name, "")),
                        Stream.of(
                                "processors=" + runtime.availableProcessors(),
                                "memory.max.mib=" + runtime.maxMemory() / (1 << 20),
                                "memory.used.mib=" + (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20)))
                .toList();
    }

    private static List<String> appearance(Appearance appearance) {
        return List.of(
                "theme=" + appearance.mode(),
                "text.size=" + appearance.textSize(),
                "language=" + appearance.language().getLanguage());
    }

    /** Sizes and dates alone: the path would tell the user's name. */
    private static List<String> store(Desk desk) throws IOException {
        var store = desk.defaultStore();
        var lines = new ArrayList<String>();
        lines.add("store.bytes=" + (Files.exists(store) ? Files.size(store) : 0));
        lines.add("store.beside.settings="
                + store.resolveSibling("settings.properties").equals(desk.settings()));
        desk.keeper()
                .copiesOf(store)
                .forEach(copy -> lines.add("copy=" + copy.at() + ", entries=" + copy.lastSequence()));
        return lines;
    }

    private static List<String> log(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
