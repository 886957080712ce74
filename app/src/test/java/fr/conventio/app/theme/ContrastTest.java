package fr.conventio.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each pair of colours that text is set in, against WCAG 2.2 AA. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final Pattern TOKEN = Pattern.compile("^ {2}(-[a-z-]+): (#[0-9a-f]{6});", Pattern.MULTILINE);
    /** Text, then what it stands on. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("-ink", "-paper"),
            List.of("-ink", "-surface"),
            List.of("-ink", "-hover"),
            List.of("-ink", "-accent-soft"),
            List.of("-ink", "-doubt-soft"),
            List.of("-ink", "-error-soft"),
            List.of("-muted", "-paper"),
            List.of("-muted", "-surface"),
            List.of("-muted", "-accent-soft"),
            List.of("-repeated", "-paper"),
            List.of("-on-accent", "-accent"),
            List.of("-error", "-paper"),
            List.of("-accent", "-paper"));

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void texts_can_be_read_in(String theme) throws IOException {
        var colours = colours(theme);
        for (var pair : PAIRS) {
            assertThat(contrast(colours.get(pair.getFirst()), colours.get(pair.getLast())))
                    .as("%s on %s in %s", pair.getFirst(), pair.getLast(), theme)
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    @Test
    void both_themes_name_the_same_colours() throws IOException {
        assertThat(colours("dark.css").keySet()).isEqualTo(colours("light.css").keySet());
    }

    @Test
    void a_pale_grey_on_white_would_be_refused() {
        assertThat(contrast(Color.web("#9a9a9a"), Color.WHITE)).isLessThan(TEXT);
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21.0);
    }

    private static Map<String, Color> colours(String theme) throws IOException {
        try (var stream = Objects.requireNonNull(Theme.class.getResourceAsStream(theme))) {
            var found = TOKEN.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            var colours = new HashMap<String, Color>();
            while (found.find()) {
                colours.put(found.group(1), Color.web(found.group(2)));
            }
            return colours;
        }
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
