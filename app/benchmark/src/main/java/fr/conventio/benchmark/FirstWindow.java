package fr.conventio.benchmark;

import fr.conventio.benchmark.Comparison.Rival;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the start of the process to the home page with its dossiers on the screen, beside a window with one label. */
final class FirstWindow {
    private FirstWindow() {}

    static Comparison of(Programs programs, Display display, Path data) {
        var environment = new HashMap<>(display.environment());
        environment.put("XDG_DATA_HOME", data.toString());
        return new Comparison(
                "First window that can be used, on " + display.described(),
                new Contender(
                        "Conventio: the example listed on the home page",
                        programs.ours(display.options(), "HomeWindow"),
                        environment,
                        FirstWindow::isUsable),
                List.of(new Rival(
                        new Contender(
                                "JavaFX window with one label",
                                programs.bareWindow(display.options(), "BareWindow"),
                                display.environment(),
                                FirstWindow::isUsable),
                        2)),
                Double.POSITIVE_INFINITY);
    }

    /** The same of the packaged application, with its cache of classes and without. */
    static Comparison installed(Programs programs, Display display, Path data, Path image) throws IOException {
        var environment = new HashMap<>(display.environment());
        environment.put("XDG_DATA_HOME", data.toString());
        return new Comparison(
                "First window of the installed application, on " + display.described(),
                new Contender(
                        "Conventio, with its cache: the example listed on the home page",
                        programs.installed(image, display.options(), true, "HomeWindow"),
                        environment,
                        FirstWindow::isUsable),
                List.of(
                        new Rival(
                                new Contender(
                                        "JavaFX window with one label",
                                        programs.bareWindow(display.options(), "BareWindow"),
                                        display.environment(),
                                        FirstWindow::isUsable),
                                1.5),
                        new Rival(
                                new Contender(
                                        "Conventio, without its cache",
                                        programs.installed(image, display.options(), false, "HomeWindow"),
                                        environment,
                                        FirstWindow::isUsable),
                                Double.POSITIVE_INFINITY)),
                Double.POSITIVE_INFINITY);
    }

    /** Makes the store that the window will open: the example, in the place of the default store. */
    static Contender store(Programs programs, Path data) {
        var store = data.resolve("conventio").resolve("conventio.mv.db").toString();
        return new Contender(
                "The example's store",
                programs.commandLine(List.of(), "demo", "--out", "annexes", "--store", store),
                Map.of(),
                (run, output) -> Files.exists(data.resolve("conventio")));
    }

    private static boolean isUsable(Path folder, String output) {
        return output.endsWith("usable\n");
    }
}
