package fr.conventio.app.help;

import fr.conventio.app.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which version this is, what it is made of, and under which licences. */
public final class About {
    /** The name of its page among those of the help. */
    public static final String NAME = "about";

    private About() {}

    /** The application's version; empty when it was not packaged. */
    public static String version() {
        return Objects.requireNonNullElse(About.class.getPackage().getImplementationVersion(), "");
    }

    /** JavaFX's version, as it says itself once a window was opened; empty before. */
    private static String javaFx() {
        return System.getProperty("javafx.version", "");
    }

    static HelpPage page(Texts texts) {
        var blocks = new ArrayList<HelpPage.Block>(List.of(
                new HelpPage.Paragraph(texts.get("about.version", version())),
                new HelpPage.Paragraph(texts.get("about.licence")),
                new HelpPage.Paragraph(texts.get(
                        "about.java", System.getProperty("java.version"), javaFx(), System.getProperty("os.name"))),
                new HelpPage.Heading(texts.get("about.libraries"))));
        libraries().forEach(library -> blocks.add(new HelpPage.Point(library)));
        return new HelpPage(NAME, texts.get("about.title"), blocks);
    }

    /** Each library with its version and licences, as the build found them. */
    private static List<String> libraries() {
        try (var stream = Objects.requireNonNull(About.class.getResourceAsStream("libraries.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
