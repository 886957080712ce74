package fr.conventio.app.launch;

import fr.conventio.app.command.CommandLineFace;
import fr.conventio.app.desk.Desk;
import fr.conventio.app.settings.Defaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tries a whole installation in a temporary folder: the example into a store, every document out of it, every room of the
 * window. Whoever installed Conventio sees that it works here. With a store whose dossiers are there already, the window
 * alone is gone through, from its start as users start it: whoever packages Conventio has its classes learnt thereby.
 */
final class RehearseCommand {
    static final String NAME = "rehearse";
    private static final String STORE = "--store";
    private static final int FAILED = 1;

    private RehearseCommand() {}

    /**
     * @param arguments the command, and if wanted a store
     * @return the process' exit code
     */
    static int run(List<String> arguments) {
        return arguments.size() == 3 && arguments.get(1).equals(STORE)
                ? window(Path.of(arguments.get(2)))
                : everything();
    }

    private static int everything() {
        try {
            var folder = Files.createTempDirectory("conventio-");
            try {
                return rehearse(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rehearse(Path folder) {
        var store = folder.resolve("conventio.mv.db");
        var own = Conventio.desk(Conventio.keeper(), store).withSettings(folder.resolve("settings.properties"));
        int printed = CommandLineFace.run(
                own, "demo", "--out", folder.resolve("annexes").toString(), STORE, store.toString());
        if (printed != 0) {
            return failed("l’exemple n’a pas été importé et imprimé en entier.");
        }
        return window(own);
    }

    private static int window(Path store) {
        return window(Conventio.desk(new EarlyKeeper(Conventio.keeper(), store), store)
                .withSettings(store.resolveSibling("settings.properties")));
    }

    private static int window(Desk desk) {
        return DesktopApplication.open(new WindowStart(desk, Defaults.NONE, Optional.empty(), true))
                ? 0
                : failed("la fenêtre n’a pas montré tous les écrans.");
    }

    private static int failed(String why) {
        CommandLineFace.complain("L’essai de l’installation s’arrête : " + why);
        return FAILED;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
