import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.spi.ToolProvider;

/**
 * Makes the packages of the system it runs on: a Java runtime of the needed parts alone, the application with it, a cache of
 * loaded classes from one rehearsal of the window, and from these every package described beside this file.
 */
final class Package {
    /** A rehearsal takes about a minute; one that waits for something would wait for ever. */
    private static final Duration REHEARSAL = Duration.ofMinutes(15);
    /**
     * Not by the environment: the process that reads files would inherit it and write over the cache. How often methods were
     * called is left out of the cache: Java would compile them at once, all together, while the window waits.
     */
    private static final String LEARNING = """
            java-options=-XX:+UnlockDiagnosticVMOptions
            java-options=-XX:-AOTRecordTraining
            java-options=-XX:AOTCacheOutput=$APPDIR/conventio.aot
            """;

    private static final String LEARNT = """
            java-options=-XX:AOTCache=$APPDIR/conventio.aot
            """;

    private final Path installer;
    private final Path target;
    private final String version;
    private final FileTime date;
    private final System system = System.current();
    private final Path image;

    /** @param arguments this module's folder and its target folder, the application's target folder, version, date */
    public static void main(String[] arguments) throws Exception {
        new Package(Path.of(arguments[0]), Path.of(arguments[1]), arguments[3], Instant.parse(arguments[4]))
                .make(Path.of(arguments[2]));
    }

    private Package(Path installer, Path target, String version, Instant date) {
        this.installer = installer;
        this.target = target;
        this.version = version;
        this.date = FileTime.from(date);
        this.image = target.resolve("image").resolve(system == System.MAC ? "Conventio.app" : "Conventio");
    }

    /** The systems there are packages for. */
    private enum System {
        LINUX,
        WIN,
        MAC;

        static System current() {
            var name = java.lang.System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? WIN : name.startsWith("mac") ? MAC : LINUX;
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private void make(Path app) throws Exception {
        for (var made : List.of("input", "runtime", "image", "rehearsal", "made", "packages")) {
            remove(target.resolve(made));
        }
        Files.createDirectories(target.resolve("packages"));
        gather(app);
        run(
                "jlink",
                options("shared/runtime.options"),
                "--output",
                target.resolve("runtime").toString());
        run(
                "jpackage",
                options("shared/image.options", system.folder() + "/image.options"),
                "--type",
                "app-image",
                "--app-version",
                appVersion(),
                "--input",
                target.resolve("input").toString(),
                "--runtime-image",
                target.resolve("runtime").toString(),
                "--dest",
                target.resolve("image").toString());
        rehearse();
        for (var options : packages()) {
            pack(options);
        }
        if (system == System.LINUX) {
            var archive = "conventio-" + version + "-linux-" + java.lang.System.getProperty("os.arch") + ".tar.gz";
            start(List.of(
                    "tar",
                    "--create",
                    "--gzip",
                    "--owner=0",
                    "--group=0",
                    "--file",
                    target.resolve("packages").resolve(archive).toString(),
                    "--directory",
                    target.resolve("image").toString(),
                    "Conventio"));
        }
        Files.copy(
                target.resolve("conventio-sbom.json"),
                target.resolve("packages/conventio-" + version + "-sbom.cdx.json"));
        checksums();
    }

    /** The application, its libraries, and what is to be read about them. */
    private void gather(Path app) throws IOException {
        var input = target.resolve("input");
        copy(app.resolve("dist"), input);
        copy(target.resolve("licences"), input.resolve("licences"));
        Files.copy(installer.resolve("../LICENSE"), input.resolve("licences/LICENSE"));
        Files.copy(app.resolve("classes/fr/conventio/app/help/libraries.txt"), input.resolve("licences/libraries.txt"));
        copy(app.resolve("guide"), input.resolve("guide"));
    }

    /** macOS takes no version that begins with nought. */
    private String appVersion() {
        return system == System.MAC && version.startsWith("0.") ? "1.0.0" : version;
    }

    /** Each line of a file of options is a name and its value; lines that begin with # explain. */
    private List<String> options(String... files) throws IOException {
        var options = new ArrayList<String>();
        for (var file : files) {
            if (Files.exists(installer.resolve(file))) {
                for (var line : Files.readAllLines(installer.resolve(file))) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        Arrays.stream(line.split(" ", 2))
                                .map(Package::unquoted)
                                .map(this::located)
                                .forEach(options::add);
                    }
                }
            }
        }
        return options;
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /** A path that begins with ./ is of the installer's folder. */
    private String located(String value) {
        return value.replaceFirst("(^|=)[.]/", "$1" + Matcher.quoteReplacement(installer + "/"));
    }

    /**
     * The example into a store and out again as documents, then the window from its start through every room. The window's
     * run leaves the classes it loaded, linked and laid out as a file that the launcher maps into memory. What only documents
     * need is not among them: each class in that file is made ready at every start. Java takes it only with libraries of
     * the same date and size.
     */
    private void rehearse() throws Exception {
        var app = switch (system) {
            case MAC -> image.resolve("Contents/app");
            case WIN -> image.resolve("app");
            case LINUX -> image.resolve("lib/app");
        };
        var launcher = switch (system) {
            case MAC -> image.resolve("Contents/MacOS/Conventio");
            case WIN -> image.resolve("Conventio.exe");
            case LINUX -> image.resolve("bin/Conventio");
        };
        date(image);
        var store = target.resolve("rehearsal/conventio.mv.db");
        rehearse(launcher, "demo", "--out", store.resolveSibling("annexes").toString(), "--store", store.toString());
        configure(app, settings -> settings + LEARNING);
        rehearse(launcher, "rehearse", "--store", store.toString());
        if (!Files.exists(app.resolve("conventio.aot"))) {
            throw new IllegalStateException("The rehearsal left no cache: see its output above.");
        }
        configure(app, settings -> settings.replace(LEARNING, LEARNT));
        date(image);
        if (system == System.MAC) {
            // What was added after jpackage signed it, for this computer alone, would make macOS call it damaged.
            start(List.of("codesign", "--force", "--deep", "--sign", "-", image.toString()));
        }
    }

    private void rehearse(Path launcher, String... arguments) throws Exception {
        var command = new ArrayList<>(screen());
        command.add(launcher.toString());
        command.addAll(List.of(arguments));
        start(command, REHEARSAL);
    }

    /** Writes the launchers' settings anew. */
    private static void configure(Path app, UnaryOperator<String> change) throws IOException {
        try (var settings = Files.newDirectoryStream(app, "*.cfg")) {
            for (var launcher : settings) {
                Files.writeString(launcher, change.apply(Files.readString(launcher)));
            }
        }
    }

    /** Gives all files the release's date. */
    private void date(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                Files.setLastModifiedTime(file, date);
            }
        }
    }

    /** Where the rehearsal's window is shown: on an X server of its own where there is one. */
    private List<String> screen() {
        return system == System.LINUX && Files.isExecutable(Path.of("/usr/bin/xvfb-run"))
                ? List.of("/usr/bin/xvfb-run", "-a", "-s", "-screen 0 1600x1000x24")
                : List.of();
    }

    private List<Path> packages() throws IOException {
        try (var files = Files.list(installer.resolve(system.folder()))) {
            return files.filter(file -> file.toString().endsWith(".options"))
                    .filter(file -> !file.endsWith("image.options"))
                    .sorted()
                    .toList();
        }
    }

    private void pack(Path file) throws Exception {
        if (file.endsWith("rpm.options") && !Files.isExecutable(Path.of("/usr/bin/rpmbuild"))) {
            java.lang.System.out.println("No rpmbuild here: the .rpm was not made.");
            return;
        }
        var kind = file.getFileName().toString().replace(".options", "");
        var made = target.resolve("made").resolve(kind);
        run(
                "jpackage",
                options(system.folder() + "/" + file.getFileName()),
                "--name",
                "Conventio",
                "--app-image",
                image.toString(),
                "--app-version",
                appVersion(),
                "--resource-dir",
                installer.resolve(system.folder()).toString(),
                "--dest",
                made.toString());
        try (var files = Files.newDirectoryStream(made)) {
            for (var each : files) {
                var name = each.getFileName().toString();
                // Both packages of Windows get the same name.
                var told = kind.endsWith("-user") ? name.replace(".msi", "-user.msi") : name;
                Files.move(each, target.resolve("packages").resolve(told));
            }
        }
    }

    private void checksums() throws Exception {
        var lines = new StringBuilder();
        try (var files = Files.list(target.resolve("packages"))) {
            for (var file : files.sorted().toList()) {
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                lines.append(HexFormat.of().formatHex(digest))
                        .append("  ")
                        .append(file.getFileName())
                        .append('\n');
            }
        }
        Files.writeString(target.resolve("packages/SHA256SUMS"), lines);
        java.lang.System.out.print(lines);
    }

    private static void run(String tool, List<String> options, String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        int exit = ToolProvider.findFirst(tool)
                .orElseThrow()
                .run(java.lang.System.out, java.lang.System.err, all.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(tool + " " + String.join(" ", all) + " ended with " + exit);
        }
    }

    private static void start(List<String> command) throws Exception {
        start(command, Duration.ofHours(1));
    }

    private static void start(List<String> command, Duration patience) throws Exception {
        var process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(patience)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + " was ended: it was not done after "
                    + patience.toMinutes() + " minutes. Start it by hand to see what it waits for.");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
