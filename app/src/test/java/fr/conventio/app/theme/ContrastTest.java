package fr.conventio.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each pair of colours that text is set in, against WCAG 2.2 AA. */
class ContrastTest {
    private static final double TEXT = 4.5;
    /** Of what is not read but must be seen: edges of fields, the mark of the focus. */
    private static final double SHAPE = 3;

    private static final Pattern RULE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern FILL = Pattern.compile("-fx-text-fill: (-[a-z0-9-]+);");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color: (-[a-z0-9-]+);");
    private static final Pattern TOKEN = Pattern.compile("^ {2}(-[a-z0-9-]+): (#[0-9a-f]{6});", Pattern.MULTILINE);
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
            List.of("-muted", "-hover"),
            List.of("-muted", "-doubt-soft"),
            List.of("-doubt", "-paper"),
            List.of("-doubt", "-surface"),
            List.of("-error", "-surface"),
            List.of("-error", "-error-soft"),
            List.of("-good", "-paper"),
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

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void what_one_rule_of_the_sheet_writes_on_its_own_ground_can_be_read_in(String theme) throws IOException {
        var colours = colours(theme);
        var pairs = pairsOf(text("conventio.css"));
        assertThat(pairs).contains(List.of("-on-degree-3", "-degree-3"));
        for (var pair : pairs) {
            assertThat(contrast(colours.get(pair.getFirst()), colours.get(pair.getLast())))
                    .as("%s on %s in %s", pair.getFirst(), pair.getLast(), theme)
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void edges_of_fields_and_the_focus_can_be_seen_in(String theme) throws IOException {
        var colours = colours(theme);
        for (var shape : List.of("-color-border-default", "-accent")) {
            for (var ground : List.of("-paper", "-surface")) {
                assertThat(contrast(colours.get(shape), colours.get(ground)))
                        .as("%s on %s in %s", shape, ground, theme)
                        .isGreaterThanOrEqualTo(SHAPE);
            }
        }
        assertThat(contrast(colours.get("-accent"), colours.get("-accent-soft")))
                .isGreaterThanOrEqualTo(SHAPE);
    }

    private static Set<List<String>> pairsOf(String sheet) {
        var pairs = new HashSet<List<String>>();
        var rules = RULE.matcher(sheet);
        while (rules.find()) {
            var fill = FILL.matcher(rules.group(1));
            var ground = GROUND.matcher(rules.group(1));
            if (fill.find() && ground.find()) {
                pairs.add(List.of(fill.group(1), ground.group(1)));
            }
        }
        return pairs;
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
        var found = TOKEN.matcher(text(theme));
        var colours = new HashMap<String, Color>();
        while (found.find()) {
            colours.put(found.group(1), Color.web(found.group(2)));
        }
        return colours;
    }

    private static String text(String sheet) throws IOException {
        try (var stream = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
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
