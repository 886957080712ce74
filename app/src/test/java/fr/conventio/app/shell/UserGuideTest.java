package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.help.Guide;
import fr.conventio.app.room.Room;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user guide, in target/guide: the help's pages with the screens as they are today. */
class UserGuideTest {
    private static final Path GUIDE = Path.of("target", "guide");

    @TempDir
    Path home;

    @Test
    void the_guide_is_written_with_the_picture_of_every_room() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "theme=LIGHT\n");
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            TableView<?> table = desktop.see("#roster-table");
            desktop.await(() -> !table.getItems().isEmpty());
            for (var door : List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class))) {
                desktop.robot.interact(door::fire);
                desktop.photograph(GUIDE.resolve(Tour.page((Room) door.getUserData()) + ".png"), 1280, 800);
            }
            desktop.robot.interact(desktop.session()::home);
            desktop.see(".dossier-line");
            desktop.photograph(GUIDE.resolve("home.png"), 1280, 800);
            var sent = new SentFiles(Files.createDirectories(home.resolve("recu"))).messy();
            desktop.robot.interact(() -> {
                desktop.session().willOpen(sent);
                desktop.session().home();
            });
            desktop.see("#import-steps .toggle-button");
            desktop.photograph(GUIDE.resolve("import.png"), 1280, 800);
        }
        Guide.write(GUIDE);
        assertThat(Files.readString(GUIDE.resolve("guide.html")))
                .contains(
                        "<h2 id=\"roster\">Effectifs</h2>",
                        "<img src=\"roster.png\"",
                        "<img src=\"home.png\"",
                        "<img src=\"import.png\"");
        assertThat(GUIDE.resolve("guide.pdf")).isNotEmptyFile();
    }
}
