package fr.conventio.app.launch;

import fr.conventio.app.command.CommandLineFace;
import fr.conventio.app.settings.Defaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * Tries a whole installation in a temporary folder: the example into a store, every document out of it, every room of the
 * window. Whoever packages Conventio has its classes learnt thereby; whoever installed it sees that it works here.
 */
final class RehearseCommand {
    static final String NAME = "rehearse";
    private static final int FAILED = 1;

    private RehearseCommand() {}

    /** @return the process' exit code */
    static int run() {
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
                own, "demo", "--out", folder.resolve("annexes").toString(), "--store", store.toString());
        if (printed != 0) {
            return failed("l’exemple n’a pas été importé et imprimé en entier.");
        }
        return DesktopApplication.open(new WindowStart(own, Defaults.NONE, Optional.empty(), true))
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
