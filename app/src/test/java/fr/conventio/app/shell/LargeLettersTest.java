package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.room.Room;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With the largest letters in a small window nothing is lost: what does not fit goes on below, what frames it stays, and no word
 * is cut but a value in a table.
 */
class LargeLettersTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @TempDir
    Path home;

    @Test
    void at_200_percent_each_face_of_each_room_is_as_wide_as_the_window_and_cuts_nothing() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "text.size=200\n");
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.see("#home-welcome-example");
            desktop.robot.interact(() -> cutsNothing(desktop, "welcome"));
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            for (var door : all(desktop, ".door")) {
                desktop.robot.interact(door::fire);
                var room = ((Room) door.getUserData()).title();
                desktop.robot.interact(() -> look(desktop, room));
                for (var face : all(desktop, ".face")) {
                    desktop.robot.interact(face::fire);
                    desktop.robot.interact(() -> look(desktop, room + ", " + face.getText()));
                }
            }
            desktop.robot.interact(desktop.session()::home);
            desktop.see(".dossier-line");
            desktop.robot.interact(() -> cutsNothing(desktop, "home"));
        }
    }

    @Test
    void at_200_percent_the_help_beside_a_room_is_whole_on_every_page() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "text.size=200\n");
        try (var desktop = new DesktopUnderTest(home, WIDTH, HEIGHT)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            desktop.robot.type(KeyCode.F1);
            ComboBox<Object> pages = desktop.see("#help-pages");
            for (var page : List.copyOf(pages.getItems())) {
                desktop.robot.interact(() -> pages.setValue(page));
                desktop.robot.interact(() ->
                        cutsNothing(desktop, "help, " + pages.getConverter().toString(page)));
            }
            desktop.robot.interact(() -> pages.getSelectionModel().selectFirst());
            desktop.photograph(Path.of("target", "screens", "help-200.png"), WIDTH, HEIGHT);
        }
    }

    @Test
    void a_heading_that_ends_in_points_would_be_found() {
        DesktopUnderTest.onScreen(() -> {
            var heading = new Label("Services communs et adhésions");
            var scene = new Scene(new HBox(heading), 60, 40);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            assertThat(CutTexts.in(scene.getRoot())).hasSize(1);
            heading.setWrapText(true);
            var whole = new Scene(new VBox(heading), 60, 200);
            whole.getRoot().applyCss();
            whole.getRoot().layout();
            assertThat(CutTexts.in(whole.getRoot())).isEmpty();
            return true;
        });
    }

    private static List<ToggleButton> all(DesktopUnderTest desktop, String query) {
        return DesktopUnderTest.onScreen(
                () -> List.copyOf(desktop.robot.lookup(query).queryAllAs(ToggleButton.class)));
    }

    private static void look(DesktopUnderTest desktop, String where) {
        var shell = cutsNothing(desktop, where);
        var panes = shell.lookupAll(".reachable").stream()
                .map(ScrollPane.class::cast)
                .toList();
        assertThat(panes).hasSize(2);
        for (var pane : panes) {
            assertThat(end(pane)).as(where).isLessThanOrEqualTo(HEIGHT);
            assertThat(pane.getContent().getLayoutBounds().getWidth())
                    .as("width of " + where)
                    .isLessThanOrEqualTo(pane.getViewportBounds().getWidth() + 1);
        }
    }

    private static Parent cutsNothing(DesktopUnderTest desktop, String where) {
        var shell = desktop.stage().getScene().getRoot();
        shell.resize(WIDTH, HEIGHT);
        // As for pictures: new lines are made in one pass and placed in the next.
        for (int pass = 0; pass < 3; pass++) {
            shell.applyCss();
            shell.layout();
        }
        assertThat(end(shell.lookup("#saved"))).as("saved, in " + where).isLessThanOrEqualTo(HEIGHT);
        assertThat(CutTexts.in(shell)).as("cut in " + where).isEmpty();
        return shell;
    }

    private static double end(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
