package fr.conventio.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How programs are started: each in a JVM of its own, with no class-data or AOT cache of ours.
 *
 * @param classes ours, of the benchmark
 * @param application the packaged application, whose manifest names its libraries
 * @param rows how many posts they work on
 */
record Programs(String classes, String application, int rows) {
    private static final String SEPARATOR = File.pathSeparator;
    private static final String CONTENDERS = "fr.conventio.benchmark.contender.";
    /** How a packaged launcher's settings begin a line that is for Java. */
    private static final String JAVA_OPTION = "java-options=";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** One of ours, with the shipped libraries alone. */
    List<String> ours(List<String> options, String name, String... arguments) {
        return java(options, classes + SEPARATOR + application, name, arguments);
    }

    /** A rival, with the libraries of its own. */
    List<String> rival(String name, String... arguments) {
        return java(List.of(), System.getProperty("java.class.path"), name, arguments);
    }

    /** A window with JavaFX alone beside it. */
    List<String> bareWindow(List<String> options, String name) {
        var libraries = Arrays.stream(System.getProperty("java.class.path").split(SEPARATOR))
                .filter(library -> Path.of(library).getFileName().toString().startsWith("javafx-"))
                .collect(Collectors.joining(SEPARATOR));
        return java(options, classes + SEPARATOR + libraries, name);
    }

    /**
     * One of ours as the packages start it: their own Java, what their launcher tells it, and the cache of classes that was
     * made for them.
     *
     * @param image the application as it is packaged
     * @param options more than the packages give
     */
    List<String> installed(Path image, List<String> options, boolean cached, String name) throws IOException {
        var app = image.resolve("lib/app");
        var command =
                new ArrayList<>(List.of(image.resolve("lib/runtime/bin/java").toString()));
        try (var settings = Files.lines(app.resolve("Conventio.cfg"))) {
            settings.filter(line -> line.startsWith(JAVA_OPTION))
                    .map(line -> line.substring(JAVA_OPTION.length()).replace("$APPDIR", app.toString()))
                    .filter(option -> cached || !option.startsWith("-XX:AOTCache="))
                    .forEach(command::add);
        }
        if (cached) {
            // A cache that is not taken ends the run, instead of being passed over.
            command.add("-XX:AOTMode=on");
        }
        command.addAll(options);
        // The cache fits a class path that begins as the one it was made with.
        command.addAll(List.of("-cp", app.resolve("conventio.jar") + SEPARATOR + classes, CONTENDERS + name));
        return command;
    }

    /** The application's command line, as its users type it. */
    List<String> commandLine(List<String> options, String... arguments) {
        var command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-jar", application));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> java(List<String> options, String classpath, String name, String... arguments) {
        var command = new ArrayList<>(List.of(JAVA, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", classpath, CONTENDERS + name));
        command.addAll(List.of(arguments));
        return command;
    }
}
