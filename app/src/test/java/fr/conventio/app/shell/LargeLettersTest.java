package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.room.Room;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the largest letters in a small window nothing is out of reach: what does not fit scrolls, what frames it stays. */
class LargeLettersTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @TempDir
    Path home;

    @Test
    void at_200_percent_the_bars_stay_in_sight_and_each_room_scrolls_to_its_end() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "text.size=200\n");
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            for (var door : DesktopUnderTest.onScreen(
                    () -> List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class)))) {
                desktop.robot.interact(door::fire);
                var room = ((Room) door.getUserData()).title();
                desktop.robot.interact(() -> look(desktop, room));
            }
        }
    }

    private static void look(DesktopUnderTest desktop, String room) {
        var shell = desktop.stage().getScene().getRoot();
        shell.resize(WIDTH, HEIGHT);
        // As for pictures: new lines are made in one pass and placed in the next.
        for (int pass = 0; pass < 3; pass++) {
            shell.applyCss();
            shell.layout();
        }
        assertThat(end(shell.lookup("#saved"))).as("saved, in " + room).isLessThanOrEqualTo(HEIGHT);
        var panes = shell.lookupAll(".reachable").stream()
                .map(ScrollPane.class::cast)
                .toList();
        assertThat(panes).hasSize(2);
        for (var pane : panes) {
            assertThat(end(pane)).as(room).isLessThanOrEqualTo(HEIGHT);
            var content = pane.getContent();
            assertThat(content.getLayoutBounds().getWidth())
                    .as("width of " + room)
                    .isGreaterThanOrEqualTo(content.minWidth(-1) - 1);
            for (var node : content.lookupAll(".room-head .button")) {
                if (node instanceof Button button && button.isVisible() && button.isManaged()) {
                    assertThat(button.getWidth())
                            .as("%s in %s", button.getText(), room)
                            .isGreaterThanOrEqualTo(Math.floor(button.prefWidth(-1)));
                }
            }
        }
    }

    private static double end(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
