package fr.conventio.app.roster;

import fr.conventio.app.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What can be done with the chosen lines, where they are: by the right button, the menu key or Shift F10. */
final class RosterMenu {
    private final RosterTable table;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem edit;
    private final MenuItem paste;

    RosterMenu(RosterTable table, RosterViewModel model, Texts texts) {
        this.table = table;
        this.texts = texts;
        menu.setId("roster-menu");
        edit = item("roster.menu.edit", table::editFocused);
        paste = item("roster.menu.paste", table::paste);
        menu.getItems()
                .addAll(
                        edit,
                        item("roster.menu.copy", table::copy),
                        paste,
                        new SeparatorMenuItem(),
                        item("selection.duplicate", () -> model.duplicate(table.chosenPosts())),
                        item("selection.up", () -> model.move(table.chosenPosts(), false)),
                        item("selection.down", () -> model.move(table.chosenPosts(), true)),
                        new SeparatorMenuItem(),
                        item("selection.remove", () -> model.remove(table.chosenPosts())));
    }

    /** Makes the table open it. */
    void attach() {
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setId("menu-" + key.substring(key.lastIndexOf('.') + 1));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void requested(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            showAtCell();
            event.consume();
        } else if (event.getTarget() instanceof Node target && isOnLine(target)) {
            show(event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean asked = event.getCode() == KeyCode.CONTEXT_MENU
                || (event.getCode() == KeyCode.F10 && event.isShiftDown() && !event.isShortcutDown());
        if (asked && table.getEditingCell() == null) {
            showAtCell();
            event.consume();
        }
    }

    /** Below the cell that has the focus, or at the table's corner when that cell is out of sight. */
    private void showAtCell() {
        var focused = table.getFocusModel().getFocusedCell();
        var below = table.lookupAll(".table-cell").stream()
                .filter(node -> node.isVisible()
                        && node instanceof TableCell<?, ?> cell
                        && cell.getIndex() == focused.getRow()
                        && focused.getTableColumn().equals(cell.getTableColumn()))
                .findFirst()
                .map(cell -> cell.localToScreen(0, cell.getLayoutBounds().getMaxY()))
                .orElseGet(() -> table.localToScreen(0, 0));
        show(below.getX(), below.getY());
    }

    private void show(double x, double y) {
        if (table.chosen().isEmpty()) {
            return;
        }
        edit.setDisable(!table.canEditFocused());
        paste.setDisable(!Clipboard.getSystemClipboard().hasString());
        menu.show(table, x, y);
    }

    /** Headings have no line below the pointer. */
    private boolean isOnLine(Node target) {
        for (Node node = target; node != null && !node.equals(table); node = node.getParent()) {
            if (node instanceof TableCell<?, ?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }
}
