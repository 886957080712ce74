package fr.conventio.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A folder that is there while something is made in it. */
public final class Passing {
    private Passing() {}

    /** Makes something in a folder of its own, which only this user can open and which is gone afterwards. */
    public static <T> T folder(Function<Path, T> making) {
        try {
            var folder = Files.createTempDirectory("conventio-");
            try {
                return making.apply(folder);
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
