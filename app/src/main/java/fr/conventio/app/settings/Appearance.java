package fr.conventio.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the screens look and speak.
 *
 * @param textSize in percent of the usual size
 */
public record Appearance(Mode mode, int textSize, Locale language) {
    /** The sizes offered, in percent. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 115, 130, 150, 175, 200);

    /** Light or dark, or whatever the system is. */
    public enum Mode {
        SYSTEM,
        LIGHT,
        DARK
    }

    public static Appearance from(Settings settings) {
        var mode = Arrays.stream(Mode.values())
                .filter(known -> known.name().equals(settings.get("theme", "")))
                .findFirst()
                .orElse(Mode.SYSTEM);
        int size = (int) settings.number("text.size", 100);
        return new Appearance(
                mode,
                TEXT_SIZES.contains(size) ? size : 100,
                settings.get("language", "fr").equals("en") ? Locale.UK : Locale.FRANCE);
    }

    /** What sizes in pixels are multiplied by. */
    public double scale() {
        return textSize / 100.0;
    }

    public void keepIn(Settings settings) {
        settings.put("theme", mode.name());
        settings.put("text.size", Integer.toString(textSize));
        settings.put("language", language.getLanguage());
    }

    public Appearance withMode(Mode newMode) {
        return new Appearance(newMode, textSize, language);
    }

    public Appearance withTextSize(int newSize) {
        return new Appearance(mode, newSize, language);
    }

    public Appearance withLanguage(Locale newLanguage) {
        return new Appearance(mode, textSize, newLanguage);
    }
}
