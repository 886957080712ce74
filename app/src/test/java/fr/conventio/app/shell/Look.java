package fr.conventio.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How the window looks on a picture.
 *
 * @param theme "LIGHT" or "DARK"
 * @param textSize in percent
 */
record Look(String theme, int width, int height, int textSize) {
    /** A home below the one given, with settings for this look. */
    Path home(Path above) throws IOException {
        var folder = Files.createDirectories(above.resolve(theme + width + textSize));
        Files.writeString(folder.resolve("settings.properties"), "theme=" + theme + "\ntext.size=" + textSize + "\n");
        return folder;
    }

    /** How the names of such pictures end. */
    String suffix() {
        return "-" + theme.toLowerCase(Locale.ROOT) + "-" + width + (textSize == 100 ? "" : "-" + textSize) + ".png";
    }
}
