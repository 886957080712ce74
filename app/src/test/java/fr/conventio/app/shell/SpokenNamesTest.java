package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the keyboard can reach has a name that a screen reader says. */
class SpokenNamesTest {
    @TempDir
    Path home;

    @Test
    void every_control_of_every_room_has_a_name() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.see("#home-welcome-example");
            allNamed(desktop);
            desktop.click("#home-welcome-create");
            desktop.see("#new-title");
            allNamed(desktop);
            desktop.robot.interact(desktop.session()::home);
            desktop.click("#home-welcome-example");
            TableView<?> table = desktop.see("#roster-table");
            desktop.await(() -> !table.getItems().isEmpty());
            desktop.robot.interact(() -> table.getSelectionModel().selectRange(2, 7));
            allNamed(desktop);
            for (var door : desktop.robot.lookup(".door").queryAllAs(ToggleButton.class)) {
                desktop.robot.interact(door::fire);
                allNamed(desktop);
            }
            desktop.robot.interact(desktop.session()::home);
            desktop.see(".dossier-line");
            allNamed(desktop);
        }
    }

    @Test
    void every_control_of_what_opens_above_a_room_has_a_name() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            TableView<?> table = desktop.see("#roster-table");
            desktop.await(() -> !table.getItems().isEmpty());
            desktop.robot.interact(() -> chooseACell(table));
            desktop.robot.type(KeyCode.F2);
            desktop.see(".cell-editor");
            allNamed(desktop);
            desktop.robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            desktop.see("#filter-list");
            allNamed(desktop);
            desktop.robot.type(KeyCode.ESCAPE);
            for (var name : List.of("add-post", "print")) {
                MenuButton menu = desktop.see("#" + name);
                desktop.robot.interact(menu::show);
                assertThat(menu.getItems())
                        .allMatch(item -> item instanceof SeparatorMenuItem || !isEmpty(item.getText()));
                allNamed(desktop);
                desktop.robot.interact(menu::hide);
            }
            TextField search = desktop.see("#search");
            desktop.robot.interact(() -> search.setText("di"));
            allNamed(desktop);
        }
    }

    @Test
    void every_control_of_the_help_and_the_tour_has_a_name() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "tour=new\n");
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#tour");
            desktop.robot.type(KeyCode.F1);
            desktop.see("#help");
            allNamed(desktop);
        }
    }

    private static <T> void chooseACell(TableView<T> table) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(2, table.getVisibleLeafColumn(3));
    }

    @Test
    void a_button_that_only_shows_a_picture_would_be_found() {
        assertThat(nameless(new Button(), Set.of())).hasSize(1);
        var named = new Button();
        named.setAccessibleText("Fermer");
        assertThat(nameless(named, Set.of())).isEmpty();
    }

    private static void allNamed(DesktopUnderTest desktop) {
        var found = new ArrayList<Node>();
        desktop.robot.interact(() -> {
            // Also what opens above the window: lists, menus, panels.
            for (var window : List.copyOf(Window.getWindows())) {
                var root = window.getScene().getRoot();
                var labelled = new HashSet<Node>();
                root.lookupAll(".label").forEach(node -> {
                    if (node instanceof Label label && label.getLabelFor() != null) {
                        labelled.add(label.getLabelFor());
                    }
                });
                found.addAll(nameless(root, labelled));
            }
        });
        assertThat(found).isEmpty();
    }

    private static List<Node> nameless(Node node, Set<Node> labelled) {
        var found = new ArrayList<Node>();
        if (!node.isVisible()) {
            return found;
        }
        boolean silent = isEmpty(node.getAccessibleText())
                && !(node instanceof Labeled text && !isEmpty(text.getText()))
                // A box in a line of a list speaks with the line's words.
                && !(node.getParent() instanceof ListCell<?> line && !isEmpty(line.getText()))
                && !labelled.contains(node);
        if (node.isFocusTraversable() && silent) {
            found.add(node);
        }
        // The field inside a box speaks with the box' name.
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase)) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nameless(child, labelled)));
        }
        return found;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
