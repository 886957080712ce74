package fr.conventio.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    /** A key as the code writes it; those made of two parts, "print." + format, end with a point. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.(?:[A-Za-z_]+(?:\\.[A-Za-z_]+)*\\.?)?)\"");

    @Test
    void every_text_has_its_french_and_its_english_version() throws IOException {
        assertThat(keys("screen_en.properties")).isEqualTo(keys("screen.properties"));
    }

    @Test
    void every_text_is_a_sound_pattern_without_straight_apostrophes() throws IOException {
        for (var file : new String[] {"screen.properties", "screen_en.properties"}) {
            load(file).forEach((key, text) -> {
                assertThat(text.toString()).as("%s in %s", key, file).doesNotContain("'");
                assertThat(new MessageFormat(text.toString()).toPattern())
                        .as("%s in %s", key, file)
                        .isNotEmpty();
            });
        }
    }

    @Test
    void every_text_is_used_somewhere() throws IOException {
        var used = usedKeys();
        assertThat(keys("screen.properties"))
                .allSatisfy(key -> assertThat(used)
                        .as("no code asks for %s", key)
                        .anyMatch(known -> key.equals(known)
                                || (known.endsWith(".") && key.startsWith(known))
                                || key.equals(known + ".words")
                                || key.equals(known + ".what")
                                || key.equals(known + ".nothing")));
    }

    private static SortedSet<String> usedKeys() throws IOException {
        var used = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = KEY.matcher(Files.readString(file));
                while (found.find()) {
                    used.add(found.group(1));
                }
            }
        }
        return used;
    }

    private static SortedSet<String> keys(String file) throws IOException {
        var keys = new TreeSet<String>();
        load(file).keySet().forEach(key -> keys.add(key.toString()));
        return keys;
    }

    private static Properties load(String file) throws IOException {
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file))) {
            var properties = new Properties();
            properties.load(
                    new StringReader(new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)));
            return properties;
        }
    }
}
