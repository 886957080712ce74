package fr.conventio.app.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of the help, in French: a title, then paragraphs, headings, points, and keys with what they do. */
public record HelpPage(String name, String title, List<Block> blocks) {
    /** The pages in the order of the guide. A room's page has the name of the room's package. */
    public static final List<String> NAMES = List.of(
            "home",
            "party",
            "services",
            "roster",
            "import",
            "impact",
            "procedure",
            "raci",
            "itservices",
            "convention",
            "checks",
            "documents",
            "signature",
            "journal",
            "keys",
            "data");

    /** One thing of a page. */
    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    public record Point(String text) implements Block {}

    public record Key(String keys, String does) implements Block {}

    public HelpPage {
        blocks = List.copyOf(blocks);
    }

    /** The page of that name; empty when there is none. */
    public static Optional<HelpPage> find(String name) {
        try (var stream = HelpPage.class.getResourceAsStream(name + ".txt")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages in the order of the guide. */
    public static List<HelpPage> all() {
        return NAMES.stream().flatMap(name -> find(name).stream()).toList();
    }

    /** {@code # } title, {@code ## } heading, {@code - } point, {@code keys | what they do}; other lines are paragraphs. */
    static HelpPage parse(String name, String text) {
        var title = "";
        var blocks = new ArrayList<Block>();
        for (var line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            int bar = line.indexOf(" | ");
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("## ")) {
                blocks.add(new Heading(line.substring(3)));
            } else if (line.startsWith("- ")) {
                blocks.add(new Point(line.substring(2)));
            } else if (bar > 0) {
                blocks.add(new Key(line.substring(0, bar), line.substring(bar + 3)));
            } else {
                blocks.add(new Paragraph(line));
            }
        }
        return new HelpPage(name, title, blocks);
    }
}
