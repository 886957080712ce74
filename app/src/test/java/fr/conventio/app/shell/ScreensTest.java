package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of each room in both themes and two sizes, in target/screens: to be looked at. */
class ScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    Path home;

    @Test
    void every_room_is_photographed_light_and_dark_small_and_large() throws Exception {
        for (var theme : List.of("LIGHT", "DARK")) {
            photograph(theme, 1280, 800, 100);
            photograph(theme, 1920, 1080, 100);
        }
        photograph("LIGHT", 1280, 800, 150);
        try (var files = Files.list(SCREENS)) {
            assertThat(files).hasSizeGreaterThanOrEqualTo(20);
        }
    }

    private void photograph(String theme, int width, int height, int textSize) throws Exception {
        var folder = Files.createDirectories(home.resolve(theme + width + textSize));
        Files.writeString(folder.resolve("settings.properties"), "theme=" + theme + "\ntext.size=" + textSize + "\n");
        var suffix = "-" + theme.toLowerCase(java.util.Locale.ROOT) + "-" + width
                + (textSize == 100 ? "" : "-" + textSize) + ".png";
        try (var desktop = new DesktopUnderTest(folder, 1000, 800)) {
            desktop.see("#home-welcome-example");
            desktop.photograph(SCREENS.resolve("welcome" + suffix), width, height);
            desktop.click("#home-welcome-example");
            TableView<?> table = desktop.see("#roster-table");
            desktop.await(() -> !table.getItems().isEmpty());
            desktop.photograph(SCREENS.resolve("roster" + suffix), width, height);
            desktop.robot.interact(() -> table.getSelectionModel().selectRange(2, 7));
            desktop.photograph(SCREENS.resolve("selection" + suffix), width, height);
            door(desktop, "Parties");
            desktop.see("#parties");
            desktop.photograph(SCREENS.resolve("parties" + suffix), width, height);
            door(desktop, "Contrôles");
            desktop.photograph(SCREENS.resolve("checks" + suffix), width, height);
            door(desktop, "Journal");
            desktop.photograph(SCREENS.resolve("journal" + suffix), width, height);
            desktop.robot.interact(desktop.session()::home);
            desktop.see(".dossier-line");
            desktop.photograph(SCREENS.resolve("home" + suffix), width, height);
            desktop.robot.interact(
                    () -> desktop.robot.lookup("#home-create").queryButton().fire());
            desktop.see("#new-title");
            desktop.photograph(SCREENS.resolve("new" + suffix), width, height);
        }
    }

    private static void door(DesktopUnderTest desktop, String title) {
        desktop.robot.interact(() -> desktop.robot.lookup(".door").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(title))
                .map(javafx.scene.control.ToggleButton.class::cast)
                .forEach(javafx.scene.control.ToggleButton::fire));
    }
}
