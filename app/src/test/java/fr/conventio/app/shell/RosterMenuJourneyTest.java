package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.roster.RosterRow;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the menu on the roster's lines does, by mouse and by keys, in the real window on the real store. */
class RosterMenuJourneyTest {
    @TempDir
    Path home;

    @Test
    void the_right_button_on_a_line_offers_what_the_bar_and_the_keys_do() throws Exception {
        try (var desktop = open()) {
            var table = roster(desktop);
            var function = table.getItems().get(1).post().function();
            rightClick(desktop, function);

            assertThat(menu(desktop).getItems().stream().map(MenuItem::getText).filter(Objects::nonNull))
                    .containsExactly(
                            "Modifier (F2)",
                            "Copier (Ctrl\u00A0C)",
                            "Coller (Ctrl\u00A0V)",
                            "Dupliquer (Ctrl\u00A0D)",
                            "Monter (Alt\u00A0↑)",
                            "Descendre (Alt\u00A0↓)",
                            "Supprimer (Ctrl\u00A0Suppr)");
            fire(desktop, "menu-duplicate");
            desktop.await(() -> table.getItems().size() == 256);
            assertThat(Collections.frequency(functions(table), function)).isEqualTo(2);
        }
    }

    @Test
    void shift_f10_and_the_menu_key_open_it_at_the_focused_cell() throws Exception {
        try (var desktop = open()) {
            var table = roster(desktop);
            var gone = table.getItems().get(4).post().id();
            desktop.robot.interact(() -> {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(4, table.getColumns().get(3));
            });
            desktop.robot.push(KeyCode.SHIFT, KeyCode.F10);
            assertThat(menu(desktop).isShowing()).isTrue();
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.await(() -> desktop.robot.listWindows().stream().noneMatch(ContextMenu.class::isInstance));

            desktop.robot.type(KeyCode.CONTEXT_MENU);
            menu(desktop);
            fire(desktop, "menu-remove");
            desktop.await(() ->
                    table.getItems().stream().noneMatch(row -> row.post().id().equals(gone)));
            assertThat(table.getItems()).hasSize(254);
        }
    }

    @Test
    void a_cell_is_edited_copied_and_pasted_from_the_menu() throws Exception {
        try (var desktop = open()) {
            var table = roster(desktop);
            var grade = table.getColumns().stream()
                    .filter(column -> "GRADE".equals(column.getId()))
                    .findFirst()
                    .orElseThrow();
            var copied = table.getItems().get(1).post().grade().wording();
            desktop.robot.interact(() -> {
                table.requestFocus();
                table.getSelectionModel().clearAndSelect(1, grade);
            });
            desktop.robot.type(KeyCode.CONTEXT_MENU);
            menu(desktop);
            fire(desktop, "menu-copy");
            desktop.robot.interact(() -> table.getSelectionModel().clearAndSelect(0, grade));
            desktop.robot.type(KeyCode.CONTEXT_MENU);
            menu(desktop);
            fire(desktop, "menu-paste");
            desktop.await(
                    () -> table.getItems().getFirst().post().grade().wording().equals(copied));

            assertThat(table.getSelectionModel().isSelected(0, grade)).isTrue();
            desktop.robot.type(KeyCode.CONTEXT_MENU);
            menu(desktop);
            fire(desktop, "menu-edit");
            desktop.see(".cell-editor");
        }
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    private static TableView<RosterRow> roster(DesktopUnderTest desktop) {
        desktop.click("#home-welcome-example");
        TableView<RosterRow> table = desktop.see("#roster-table");
        desktop.await(() -> table.getItems().size() == 255);
        return table;
    }

    private static List<String> functions(TableView<RosterRow> table) {
        return table.getItems().stream().map(row -> row.post().function()).toList();
    }

    private static ContextMenu menu(DesktopUnderTest desktop) {
        desktop.await(() -> desktop.robot.listWindows().stream().anyMatch(ContextMenu.class::isInstance));
        return desktop.robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The headless platform's buttons call for no menu. */
    private static void rightClick(DesktopUnderTest desktop, String text) {
        Node cell = desktop.robot.lookup(".table-cell").lookup(text).query();
        var place = cell.localToScreen(5, 5);
        desktop.robot.clickOn(place, MouseButton.SECONDARY);
        desktop.robot.interact(() -> Event.fireEvent(
                cell,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, place.getX(), place.getY(), false, null)));
    }

    private static void fire(DesktopUnderTest desktop, String id) {
        var menu = menu(desktop);
        desktop.robot.interact(() -> {
            menu.getItems().stream().filter(item -> id.equals(item.getId())).forEach(MenuItem::fire);
            menu.hide();
        });
    }
}
