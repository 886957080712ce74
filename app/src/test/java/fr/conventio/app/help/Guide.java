package fr.conventio.app.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The user guide, made of the help's pages and of the pictures that stand in a folder. */
public final class Guide {
    private Guide() {}

    /** Writes guide.html and guide.pdf beside the pictures, which have the names of their pages. */
    public static void write(Path folder) throws IOException {
        var pages = HelpPage.all();
        var pictured = pages.stream()
                .map(HelpPage::name)
                .filter(name -> Files.exists(folder.resolve(name + ".png")))
                .toList();
        Files.writeString(folder.resolve("guide.html"), GuideHtml.of(pages, pictured));
        GuidePdf.write(folder.resolve("guide.pdf"), pages);
    }
}
