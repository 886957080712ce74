package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of each step of the import, for ten files of ten shapes; to be looked at. */
class ImportScreensTest {
    private static final Path SCREENS = Path.of("target", "screens", "import");

    @TempDir
    Path home;

    @Test
    void ten_files_of_ten_shapes_are_photographed_at_each_step() throws Exception {
        var files = new SentFiles(Files.createDirectories(home.resolve("recu"))).shapes();
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.see("#home-welcome-import");
            for (var file : files) {
                desktop.willChoose(file);
                desktop.click("#home-welcome-import");
                desktop.see("#import-steps .toggle-button");
                var name = file.getFileName().toString().substring(0, 2);
                photographSteps(desktop, name + "-light-1280", 1280, 800);
                desktop.robot.interact(() ->
                        desktop.robot.lookup("#import-leave").queryButton().fire());
                desktop.see("#home-welcome-import");
            }
        }
        try (var pictures = Files.list(SCREENS)) {
            assertThat(pictures).hasSizeGreaterThanOrEqualTo(40);
        }
    }

    @Test
    void a_file_that_comes_again_is_photographed_in_every_look() throws Exception {
        photographAgain("LIGHT", 1920, 1080, 100, "fr");
        photographAgain("DARK", 1280, 800, 100, "fr");
        photographAgain("LIGHT", 1280, 800, 150, "fr");
        photographAgain("LIGHT", 1280, 800, 200, "fr");
        photographAgain("LIGHT", 1280, 800, 100, "en");
        assertThat(SCREENS.resolve("again-light-1920-100-fr-import-step-difference.png"))
                .isNotEmptyFile();
    }

    private void photographAgain(String theme, int width, int height, int textSize, String language) throws Exception {
        var look = theme.toLowerCase(Locale.ROOT) + "-" + width + "-" + textSize + "-" + language;
        var folder = Files.createDirectories(home.resolve(look));
        Files.writeString(
                folder.resolve("settings.properties"),
                "theme=" + theme + "\ntext.size=" + textSize + "\nlanguage=" + language + "\n");
        var files = new SentFiles(Files.createDirectories(folder.resolve("recu")));
        try (var desktop = new DesktopUnderTest(folder, 1000, 800)) {
            desktop.willChoose(files.messy());
            desktop.click("#home-welcome-import");
            desktop.see("#import-steps .toggle-button");
            desktop.click("#import-take");
            desktop.see("#roster-table");
            desktop.willChoose(files.nextMonth());
            desktop.robot.interact(
                    () -> desktop.robot.lookup("#import").queryButton().fire());
            desktop.see("#import-steps .toggle-button");
            photographSteps(desktop, "again-" + look, width, height);
        }
    }

    private static void photographSteps(DesktopUnderTest desktop, String name, int width, int height) throws Exception {
        desktop.photograph(SCREENS.resolve(name + "-first.png"), width, height);
        for (var door :
                List.copyOf(desktop.robot.lookup("#import-steps .toggle-button").queryAllAs(ToggleButton.class))) {
            var step = door.getId();
            desktop.robot.interact(() ->
                    desktop.robot.lookup("#" + step).queryAs(ToggleButton.class).fire());
            desktop.photograph(SCREENS.resolve(name + "-" + step + ".png"), width, height);
            assertThat(DesktopUnderTest.onScreen(() -> brokenHeadings(desktop)))
                    .as(name + ", " + step)
                    .isEmpty();
        }
    }

    /** The headings that have less room than their longest word. */
    private static List<String> brokenHeadings(DesktopUnderTest desktop) {
        return desktop.robot.lookup(".column-header .label").queryAllAs(Label.class).stream()
                .filter(heading -> heading.getWidth() > 0
                        && Stream.of(heading.getText().split("[ \u00a0]"))
                                .anyMatch(word -> width(word, heading.getFont()) > heading.getWidth()))
                .map(Label::getText)
                .toList();
    }

    private static double width(String word, Font font) {
        var drawn = new Text(word);
        drawn.setFont(font);
        return drawn.getLayoutBounds().getWidth();
    }
}
