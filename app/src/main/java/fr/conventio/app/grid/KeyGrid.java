package fr.conventio.app.grid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A grid of rows and columns: arrows go from cell to cell, Shift and arrows choose a block, letters and other keys do what the
 * room says. Headers and the names of rows stay in sight. Rows and columns are told apart by {@code equals} and stand for
 * themselves only: what a cell shows is looked up when it is shown.
 */
public final class KeyGrid<R, C> extends TableView<R> {
    private static final double WIDEST_NAMES = 1.7;

    private final Supplier<GridCell<R, C>> cells;
    private final Function<C, Header> headers;
    private final GridWork<R, C> work;
    private final double columnWidth;
    private List<C> columns = List.of();
    private Runnable onChosen = () -> {};
    /** While rows are replaced: what is chosen in between means nothing. */
    private boolean showing;

    /**
     * What stands above a column.
     *
     * @param name in full, shown on hovering and told to screen readers
     */
    public record Header(String text, String name) {}

    /**
     * @param names what the column of names is called
     * @param nameWidth of that column where there is no room to spare, in pixels
     * @param columnWidth of each other column, in pixels
     * @param cells makes the cells, those of the names too
     */
    public KeyGrid(
            String names,
            double nameWidth,
            double columnWidth,
            Supplier<GridCell<R, C>> cells,
            Function<C, Header> headers,
            GridWork<R, C> work) {
        this.cells = cells;
        this.headers = headers;
        this.work = work;
        this.columnWidth = columnWidth;
        getStyleClass().add("key-grid");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        var name = column(null, new Header(names, names), nameWidth);
        name.getStyleClass().add("grid-names");
        getColumns().add(name);
        new FrozenColumn(this, name);
        Spread.over(this, name, nameWidth, nameWidth * WIDEST_NAMES);
        getSelectionModel().getSelectedCells().subscribe(this::chosenChanged);
        getFocusModel().focusedCellProperty().subscribe(cell -> chosenChanged());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Told when other cells are chosen. */
    public void onChosen(Runnable told) {
        onChosen = told;
    }

    /** Shows rows and columns as they are now; what was chosen stays chosen where it still is. */
    public void show(List<R> newRows, List<C> newColumns) {
        if (newRows.equals(getItems()) && newColumns.equals(columns)) {
            head();
            refresh();
            return;
        }
        var before = chosen();
        var row = row();
        var column = column();
        int place = getFocusModel().getFocusedCell().getRow();
        showing = true;
        if (!newColumns.equals(columns)) {
            columns = List.copyOf(newColumns);
            getColumns().remove(1, getColumns().size());
            columns.forEach(each -> getColumns().add(column(each, headers.apply(each), columnWidth)));
        }
        head();
        setItems(FXCollections.observableArrayList(newRows));
        showing = false;
        choose(before, row, column, place);
    }

    private void choose(GridChoice<R, C> before, Optional<R> row, Optional<C> column, int place) {
        if (getItems().isEmpty()) {
            chosenChanged();
            return;
        }
        int index = row.map(getItems()::indexOf).orElse(-1);
        if (index >= 0 && before.rows().size() * Math.max(1, before.columns().size()) > 1) {
            getSelectionModel().clearSelection();
            before.rows().stream()
                    .mapToInt(getItems()::indexOf)
                    .filter(each -> each >= 0)
                    .forEach(each -> {
                        if (before.columns().isEmpty()) {
                            getSelectionModel().select(each, getColumns().getFirst());
                        }
                        before.columns().forEach(one -> getSelectionModel().select(each, columnOf(one)));
                    });
            getFocusModel().focus(index, columnOf(column.orElse(null)));
        } else {
            int there = index >= 0 ? index : Math.clamp(place, 0, getItems().size() - 1);
            getSelectionModel().clearAndSelect(there, columnOf(column.orElse(null)));
        }
        chosenChanged();
    }

    private void head() {
        for (int place = 0; place < columns.size(); place++) {
            head(getColumns().get(place + 1), headers.apply(columns.get(place)));
        }
    }

    /** The cells that are chosen. */
    public GridChoice<R, C> chosen() {
        var rows = new TreeSet<Integer>();
        var places = new TreeSet<Integer>();
        getSelectionModel().getSelectedCells().forEach(cell -> {
            if (cell.getRow() >= 0 && cell.getRow() < getItems().size()) {
                rows.add(cell.getRow());
                places.add(cell.getColumn());
            }
        });
        var chosenColumns = new LinkedHashSet<C>();
        places.stream()
                .filter(place -> place > 0 && place <= columns.size())
                .forEach(place -> chosenColumns.add(columns.get(place - 1)));
        return new GridChoice<>(rows.stream().map(getItems()::get).toList(), List.copyOf(chosenColumns));
    }

    /** The row of the cursor. */
    public Optional<R> row() {
        int row = getFocusModel().getFocusedCell().getRow();
        return row >= 0 && row < getItems().size() ? Optional.of(getItems().get(row)) : Optional.empty();
    }

    /** The column of the cursor; empty when it stands on a row's name. */
    public Optional<C> column() {
        int column = getFocusModel().getFocusedCell().getColumn();
        return column > 0 && column <= columns.size() ? Optional.of(columns.get(column - 1)) : Optional.empty();
    }

    /** Chooses one cell and brings it into sight; a column that is null stands for the row's name. */
    public void reveal(R row, @Nullable C column) {
        int index = getItems().indexOf(row);
        if (index >= 0) {
            var to = columnOf(column);
            getSelectionModel().clearAndSelect(index, to);
            scrollTo(Math.max(0, index - 3));
            scrollToColumn(to);
            requestFocus();
        }
    }

    /** The first row in sight. */
    public Optional<R> firstInSight() {
        if (!(getSkin() instanceof TableViewSkin<?> skin)) {
            return getItems().stream().findFirst();
        }
        return skin.getChildren().stream()
                .filter(VirtualFlow.class::isInstance)
                .map(flow -> ((VirtualFlow<?>) flow).getFirstVisibleCell())
                .filter(Objects::nonNull)
                .map(cell -> cell.getIndex())
                .filter(index -> index >= 0 && index < getItems().size())
                .map(getItems()::get)
                .findFirst();
    }

    /** Puts the chosen cells on the clipboard. */
    public void copy() {
        var texts = work.copied(chosen());
        if (!texts.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(TabularText.write(texts));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Writes what the clipboard holds onto the chosen cells. */
    public void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        var chosen = chosen();
        if (text != null && chosen.hasCells()) {
            work.paste(chosen, TabularText.read(text));
        }
    }

    private void chosenChanged() {
        if (!showing) {
            onChosen.run();
        }
    }

    private TableColumn<R, R> columnOf(@Nullable C column) {
        return leaf(column == null ? 0 : columns.indexOf(column) + 1);
    }

    @SuppressWarnings("unchecked") // all columns are made here
    private TableColumn<R, R> leaf(int place) {
        return (TableColumn<R, R>) getColumns().get(Math.max(0, place));
    }

    private TableColumn<R, R> column(@Nullable C each, Header header, double width) {
        var column = new TableColumn<R, R>();
        column.setUserData(each);
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.6);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> {
            var cell = cells.get();
            cell.getStyleClass().add("grid-cell");
            return cell;
        });
        head(column, header);
        return column;
    }

    private static void head(TableColumn<?, ?> column, Header header) {
        if (!(column.getGraphic() instanceof HeaderLabel label)) {
            column.setGraphic(new HeaderLabel(header));
        } else {
            label.say(header);
        }
    }

    private static final class HeaderLabel extends Label {
        private final Tooltip tip = new Tooltip();

        HeaderLabel(Header header) {
            getStyleClass().add("grid-header");
            setWrapText(true);
            setTooltip(tip);
            say(header);
        }

        void say(Header header) {
            setText(header.text());
            tip.setText(header.name());
            setAccessibleText(header.name());
        }
    }

    private void pressed(KeyEvent event) {
        var code = event.getCode();
        boolean shortcut = event.isShortcutDown();
        if (shortcut && code == KeyCode.C) {
            copy();
        } else if (shortcut && code == KeyCode.V) {
            paste();
        } else if (code == KeyCode.INSERT) {
            row().ifPresent(work::add);
        } else if (shortcut && code == KeyCode.DELETE) {
            work.remove(chosen());
        } else if (!shortcut && (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE)) {
            if (chosen().hasCells()) {
                work.clear(chosen());
            }
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            row().ifPresent(row -> work.move(row, code == KeyCode.DOWN));
        } else if (code == KeyCode.ENTER || code == KeyCode.F2) {
            work.open(chosen());
        } else if (!shortcut && code == KeyCode.SPACE) {
            type(" ");
        } else if (code == KeyCode.HOME || code == KeyCode.END) {
            edge(code == KeyCode.END, shortcut);
        } else {
            return;
        }
        event.consume();
    }

    /** Home and End go along the row, with Ctrl to the grid's corners. */
    private void edge(boolean end, boolean corner) {
        int row = corner
                ? (end ? getItems().size() - 1 : 0)
                : getFocusModel().getFocusedCell().getRow();
        if (row >= 0) {
            var to = leaf(end ? columns.size() : 0);
            getSelectionModel().clearAndSelect(row, to);
            scrollTo(row);
            scrollToColumn(to);
        }
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        boolean letter = !character.isEmpty() && character.charAt(0) > ' ' && character.charAt(0) != 0x7F;
        if (letter && !event.isShortcutDown() && !event.isAltDown()) {
            type(character);
            event.consume();
        }
    }

    private void type(String character) {
        if (chosen().hasCells()) {
            work.typed(character, chosen());
        }
    }
}
