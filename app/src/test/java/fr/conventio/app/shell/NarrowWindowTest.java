package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The narrowest window that can be had still shows its words whole. */
class NarrowWindowTest {
    @TempDir
    Path home;

    @Test
    void the_bar_of_the_chosen_lines_cuts_nothing_off_at_900_pixels() throws Exception {
        for (int textSize : new int[] {100, 150}) {
            var folder = Files.createDirectories(home.resolve("size" + textSize));
            Files.writeString(folder.resolve("settings.properties"), "text.size=" + textSize + "\n");
            try (var desktop = new DesktopUnderTest(folder, 900, 700)) {
                desktop.click("#home-welcome-example");
                TableView<?> table = desktop.see("#roster-table");
                desktop.await(() -> !table.getItems().isEmpty());
                desktop.robot.interact(() -> table.getSelectionModel().selectRange(2, 7));
                Node bar = desktop.see(".selection-bar");
                desktop.photographWithPopups(Path.of("target", "screens", "narrow-" + textSize + ".png"));
                assertThat(cut(bar)).isEmpty();
                for (var id : List.of("#go-home", "#search", "#undo", "#redo", "#open-help", "#settings")) {
                    Node part = desktop.see(id);
                    assertThat(part.localToScene(part.getLayoutBounds()).getMaxX())
                            .as("%s at %s %%", id, textSize)
                            .isLessThanOrEqualTo(900);
                }
            }
        }
    }

    private static List<Node> cut(Node bar) {
        var place = bar.getLayoutBounds();
        return bar.lookupAll("*").stream()
                .filter(node -> node instanceof Labeled labeled && labeled.isManaged() && labeled.isVisible())
                .filter(node -> {
                    var labeled = (Labeled) node;
                    var inside = bar.sceneToLocal(labeled.localToScene(labeled.getLayoutBounds()));
                    return labeled.getWidth() + 1 < labeled.prefWidth(-1)
                            || inside.getMaxX() > place.getMaxX() + 1
                            || inside.getMaxY() > place.getMaxY() + 1;
                })
                .toList();
    }
}
