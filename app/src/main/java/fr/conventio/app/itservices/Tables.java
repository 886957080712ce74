package fr.conventio.app.itservices;

import fr.conventio.app.theme.EmptyState;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How the tables of this room are made and filled. */
final class Tables {
    private Tables() {}

    /** A table worked cell by cell: F2, Enter or a letter begins to edit the cell that has the cursor. */
    static <S> TableView<S> ofCells(String id, String name, String emptyText) {
        var table = Tables.<S>ofLines(id, name, emptyText);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setEditable(true);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean begins = event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER;
            var cell = table.getFocusModel().getFocusedCell();
            if (begins && table.getEditingCell() == null && cell.getTableColumn() != null) {
                @SuppressWarnings("unchecked") // a position names a column of its own table
                var column = (TableColumn<S, ?>) cell.getTableColumn();
                table.edit(cell.getRow(), column);
                event.consume();
            }
        });
        return table;
    }

    /** A table whose lines are read and chosen. */
    static <S> TableView<S> ofLines(String id, String name, String emptyText) {
        var table = new TableView<S>();
        table.setId(id);
        table.getStyleClass().addAll("dense", "it-table");
        table.setAccessibleText(name);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(EmptyState.saying(emptyText));
        return table;
    }

    static <S> TableColumn<S, String> column(String name, double width, Function<S, String> text) {
        var column = new TableColumn<S, String>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        return column;
    }

    /** A column of short texts, dates or figures, which never gives way to longer ones. */
    static <S, T> TableColumn<S, T> firm(TableColumn<S, T> column) {
        column.setMinWidth(column.getPrefWidth());
        return column;
    }

    /** A column of figures. */
    static <S> TableColumn<S, String> figures(String name, double width, Function<S, String> text) {
        var column = column(name, width, text);
        column.getStyleClass().add("number-column");
        return column;
    }

    /** Shows other lines; the cursor stays on the same place. */
    static <S> void fill(TableView<S> table, List<S> lines) {
        var focused = table.getFocusModel().getFocusedCell();
        if (table.getItems().equals(lines)) {
            table.refresh();
            return;
        }
        if (table.getItems().size() == lines.size()) {
            for (int i = 0; i < lines.size(); i++) {
                if (!table.getItems().get(i).equals(lines.get(i))) {
                    table.getItems().set(i, lines.get(i));
                }
            }
        } else {
            table.setItems(FXCollections.observableArrayList(lines));
        }
        if (focused.getRow() >= 0 && focused.getRow() < lines.size()) {
            @SuppressWarnings("unchecked") // a position names a column of its own table
            var column = (TableColumn<S, ?>) focused.getTableColumn();
            table.getSelectionModel().clearAndSelect(focused.getRow(), column);
        }
    }
}
