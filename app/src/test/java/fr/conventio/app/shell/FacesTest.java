package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.room.Room;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of what a room shows behind its first view, in target/screens: to be looked at. */
class FacesTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    Path home;

    @Test
    void the_faces_of_the_rooms_are_photographed_light_dark_and_in_large_letters() throws Exception {
        photograph(new Look("LIGHT", 1280, 800, 100));
        photograph(new Look("DARK", 1280, 800, 100));
        photograph(new Look("LIGHT", 1920, 1080, 100));
        photograph(new Look("LIGHT", 1280, 800, 150));
        assertThat(SCREENS.resolve("face-raci-3-light-1280-150.png")).isNotEmptyFile();
    }

    private void photograph(Look look) throws Exception {
        try (var desktop = new DesktopUnderTest(look.home(home), 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            enter(desktop, "Services");
            for (var face : List.of("services", "parties", "rules", "grid")) {
                press(desktop, "#services-" + face);
                photograph(desktop, "face-services-" + face, look);
            }
            enter(desktop, "RACI");
            TabPane panel = desktop.see("#raci-panel");
            for (int tab = 0; tab < panel.getTabs().size(); tab++) {
                int chosen = tab;
                desktop.robot.interact(() -> panel.getSelectionModel().select(chosen));
                photograph(desktop, "face-raci-" + tab, look);
            }
            enter(desktop, "Marchés");
            press(desktop, "#procedure-glossary");
            photograph(desktop, "face-glossary", look);
            enter(desktop, "Impacts");
            press(desktop, "#impact-show-map");
            photograph(desktop, "face-impact-map", look);
            enter(desktop, "Contrôles");
            TableView<?> findings = desktop.see("#findings");
            desktop.robot.interact(() -> findings.getSelectionModel().select(3));
            photograph(desktop, "face-finding", look);
        }
    }

    private static void photograph(DesktopUnderTest desktop, String name, Look look) throws Exception {
        desktop.photograph(SCREENS.resolve(name + look.suffix()), look.width(), look.height());
    }

    private static void press(DesktopUnderTest desktop, String query) {
        ToggleButton door = desktop.see(query);
        desktop.robot.interact(() -> {
            if (!door.isSelected()) {
                door.fire();
            }
        });
    }

    private static void enter(DesktopUnderTest desktop, String title) {
        for (var door : List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class))) {
            if (door.getUserData() instanceof Room room && room.title().equals(title)) {
                desktop.robot.interact(door::fire);
            }
        }
    }
}
