package fr.conventio.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import fr.conventio.app.settings.Appearance;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/** Dresses scenes: a table of colours for light or dark, and one sheet for both. */
public final class Theme {
    private Theme() {}

    /** Makes the application's font known; once, before the first scene. */
    public static void loadFonts() {
        for (var weight : List.of("Regular", "SemiBold")) {
            Font.loadFont(
                    Theme.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-" + weight + ".otf"), 13);
        }
    }

    /** The application's mark, in the sizes that desktops show. */
    public static List<Image> windowIcons() {
        return Stream.of(16, 32, 64, 128)
                .map(size -> new Image(resource("window-" + size + ".png")))
                .toList();
    }

    /** Chooses the look of all controls. Before the first control is made: it would load JavaFX's own look in vain. */
    public static void choose(Appearance appearance) {
        var base = (isDark(appearance.mode()) ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    /** Gives a scene its colours and the size of its texts. */
    public static void dress(Scene scene, Appearance appearance) {
        boolean dark = isDark(appearance.mode());
        scene.getStylesheets().setAll(resource(dark ? "dark.css" : "light.css"), resource("conventio.css"));
        var classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith("text-"));
        classes.add("text-" + appearance.textSize());
    }

    /** Runs when the system turns from light to dark or back. */
    public static void whenSystemChanges(Runnable run) {
        Platform.getPreferences().colorSchemeProperty().addListener((all, before, after) -> run.run());
    }

    private static boolean isDark(Appearance.Mode mode) {
        return switch (mode) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm();
    }
}
