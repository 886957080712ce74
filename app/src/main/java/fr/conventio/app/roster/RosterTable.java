package fr.conventio.app.roster;

import fr.conventio.app.grid.TabularText;
import fr.conventio.app.roster.columns.Headings;
import fr.conventio.app.roster.columns.RosterColumn;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.settings.Settings;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The table of posts: edited in place, with the keys and the clipboard of a spreadsheet. */
final class RosterTable extends TableView<RosterRow> {
    private static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens-service");
    private static final PseudoClass ALL = PseudoClass.getPseudoClass("all-chosen");

    private static final double ROW_HEIGHT = 30;
    private static final double SCROLL_BAR = 20;
    /** Of their usual width, what columns with long texts need at the least. */
    private static final double LEAST_SHARE = 0.75;

    private static final Set<PostField> LONG =
            Set.of(PostField.SERVICE, PostField.SECTION, PostField.FUNCTION, PostField.GRADE);
    /** A selection of more lines than this is let go when other lines are shown. */
    private static final int FEW = 200;

    private final RosterViewModel model;
    private final Texts texts;
    private final double scale;
    private final ReadOnlyBooleanWrapper allChosen = new ReadOnlyBooleanWrapper();
    private Optional<String> typed = Optional.empty();
    /** While lines that are already in order are put in place. */
    private boolean showing;

    RosterTable(RosterViewModel model, Texts texts, Settings settings) {
        this.model = model;
        this.texts = texts;
        this.scale = Appearance.from(settings).scale();
        setId("roster-table");
        setAccessibleText(texts.get("roster.table"));
        getStyleClass().add("roster-table");
        setEditable(true);
        setTableMenuButtonVisible(true);
        setFixedCellSize(ROW_HEIGHT * scale);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        getColumns().add(numberColumn());
        for (var column : RosterColumn.all()) {
            getColumns().add(column(column));
        }
        if (!new ColumnMemory(this, settings, "roster").keep()) {
            widthProperty().subscribe(width -> spread(width.doubleValue()));
        }
        setRowFactory(table -> new Line());
        setSortPolicy(table -> {
            if (!showing) {
                order();
            }
            return true;
        });
        model.rows().subscribe(this::show);
        model.findings().subscribe(found -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        getSelectionModel().getSelectedCells().subscribe(() -> chooseAll(false));
    }

    /** True when every line shown is chosen, without selecting each of 100,000. */
    ReadOnlyBooleanProperty allChosen() {
        return allChosen.getReadOnlyProperty();
    }

    /** The lines that hold a selected cell, or all of them. */
    List<RosterRow> chosen() {
        if (allChosen.get()) {
            return List.copyOf(getItems());
        }
        var indices = new TreeSet<Integer>();
        getSelectionModel().getSelectedCells().forEach(cell -> indices.add(cell.getRow()));
        return indices.stream()
                .filter(index -> index >= 0 && index < getItems().size())
                .map(getItems()::get)
                .toList();
    }

    List<PostId> chosenPosts() {
        return chosen().stream().map(row -> row.post().id()).toList();
    }

    /** Writes an edited text into its cell, or into the whole selection the cell is part of. */
    void write(RosterRow row, PostField field, String text, PostEditor.Next next) {
        var chosen = new LinkedHashSet<>(chosenPosts());
        chosen.add(row.post().id());
        boolean partOfChoice =
                allChosen.get() || getSelectionModel().getSelectedCells().size() > 1;
        model.fill(partOfChoice ? List.copyOf(chosen) : List.of(row.post().id()), field, text);
        requestFocus();
        if (!partOfChoice) {
            go(next);
        }
    }

    /** The letter typed onto a cell, for the editor it opened. */
    Optional<String> takeTyped() {
        var letter = typed;
        typed = Optional.empty();
        return letter;
    }

    /** Selects a post and brings it into sight. */
    void reveal(PostId post, @Nullable PostField field) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).post().id().equals(post)) {
                var column = field == null ? getVisibleLeafColumn(0) : columnOf(field);
                getSelectionModel().clearAndSelect(i, column);
                scrollTo(Math.max(0, i - 3));
                scrollToColumn(column);
                requestFocus();
                return;
            }
        }
    }

    /** The first line in sight, whose service the room names above the table; the first of all before they are laid out. */
    Optional<RosterRow> firstInSight() {
        return firstCell()
                .filter(index -> index >= 0 && index < getItems().size())
                .map(getItems()::get)
                .or(() -> getItems().stream().findFirst());
    }

    private Optional<Integer> firstCell() {
        if (!(getSkin() instanceof TableViewSkin<?> skin)) {
            return Optional.empty();
        }
        return skin.getChildren().stream()
                .filter(VirtualFlow.class::isInstance)
                .map(flow -> ((VirtualFlow<?>) flow).getFirstVisibleCell())
                .filter(Objects::nonNull)
                .map(cell -> cell.getIndex())
                .findFirst();
    }

    void copy() {
        var fields = chosenFields();
        if (!fields.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(model.copy(chosen(), fields));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    void paste() {
        var focused = getFocusModel().getFocusedCell();
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null && focused.getRow() >= 0) {
            var fields = fieldsFrom(Math.max(0, focused.getColumn()));
            var single = TabularText.read(text);
            boolean one = single.size() == 1 && single.getFirst().size() == 1;
            if (one && chosen().size() > 1 && !fields.isEmpty()) {
                model.fill(chosenPosts(), fields.getFirst(), single.getFirst().getFirst());
            } else {
                model.paste(focused.getRow(), fields, text);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (getEditingCell() != null) {
            return;
        }
        boolean shortcut = event.isShortcutDown();
        if (shortcut && event.getCode() == KeyCode.C) {
            copy();
        } else if (shortcut && event.getCode() == KeyCode.V) {
            paste();
        } else if (shortcut && event.getCode() == KeyCode.A) {
            chooseAll(true);
        } else if (shortcut && event.getCode() == KeyCode.D) {
            model.duplicate(chosenPosts());
        } else if (shortcut && event.getCode() == KeyCode.DELETE) {
            model.remove(chosenPosts());
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(chosenPosts(), false);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(chosenPosts(), true);
        } else if (event.getCode() == KeyCode.DELETE) {
            chosenFields().stream().findFirst().ifPresent(field -> model.fill(chosenPosts(), field, ""));
        } else if (shortcut && event.isShiftDown() && event.getCode() == KeyCode.L) {
            filterFocused();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            editFocused();
        } else {
            return;
        }
        event.consume();
    }

    /** A letter typed onto a cell begins its edit, as in a spreadsheet. */
    private void typed(KeyEvent event) {
        var letter = event.getCharacter();
        boolean text = !letter.isEmpty() && letter.charAt(0) > ' ' && letter.charAt(0) != 0x7F;
        if (getEditingCell() == null && text && !event.isShortcutDown() && !event.isAltDown()) {
            typed = Optional.of(letter);
            editFocused();
            typed = Optional.empty();
            event.consume();
        }
    }

    boolean canEditFocused() {
        var column = getFocusModel().getFocusedCell().getTableColumn();
        return column != null && column.isEditable();
    }

    void editFocused() {
        var cell = getFocusModel().getFocusedCell();
        if (canEditFocused()) {
            var column = getVisibleLeafColumn(cell.getColumn());
            // Only what is in sight has a cell to edit in.
            scrollToColumn(column);
            layout();
            edit(cell.getRow(), column);
        }
    }

    /** The filter of the column that is focused, as its heading's button opens it. */
    private void filterFocused() {
        fieldOf(getFocusModel().getFocusedCell().getTableColumn())
                .ifPresent(field -> new ColumnFilter(model, field, Headings.of(field, texts), texts)
                        .show(columnOf(field).getGraphic()));
    }

    private void go(PostEditor.Next next) {
        switch (next) {
            case DOWN -> getSelectionModel().selectBelowCell();
            case RIGHT -> getSelectionModel().selectRightCell();
            case LEFT -> getSelectionModel().selectLeftCell();
            case STAY -> {}
        }
        if (next != PostEditor.Next.STAY) {
            var to = getFocusModel().getFocusedCell();
            getSelectionModel().clearAndSelect(to.getRow(), getVisibleLeafColumn(to.getColumn()));
        }
    }

    private void chooseAll(boolean all) {
        allChosen.set(all);
        pseudoClassStateChanged(ALL, all);
    }

    private List<PostField> chosenFields() {
        if (allChosen.get()) {
            return fieldsFrom(0);
        }
        return getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getColumn())
                .distinct()
                .sorted()
                .map(this::getVisibleLeafColumn)
                .flatMap(column -> fieldOf(column).stream())
                .toList();
    }

    private List<PostField> fieldsFrom(int column) {
        return getVisibleLeafColumns().stream()
                .skip(column)
                .flatMap(each -> fieldOf(each).stream())
                .toList();
    }

    private static Optional<PostField> fieldOf(@Nullable TableColumn<?, ?> column) {
        return column != null && column.getUserData() instanceof PostField field
                ? Optional.of(field)
                : Optional.empty();
    }

    private TableColumn<RosterRow, ?> columnOf(PostField field) {
        return getColumns().stream()
                .filter(column -> field == column.getUserData())
                .findFirst()
                .orElseThrow();
    }

    /** Another list: what was selected stays selected where it still is, if it is not too much to look for. */
    private void show(ObservableList<RosterRow> rows) {
        var chosen = chosenPosts();
        var kept = chosen.size() <= FEW ? Set.copyOf(chosen) : Set.<PostId>of();
        TableColumn<RosterRow, ?> column = chosenFields().stream()
                .findFirst()
                .<TableColumn<RosterRow, ?>>map(this::columnOf)
                .orElseGet(() -> getVisibleLeafColumn(0));
        getSelectionModel().clearSelection();
        var order = List.copyOf(getSortOrder());
        showing = true;
        // A table forgets its order with its items.
        setItems(rows);
        getSortOrder().setAll(order);
        showing = false;
        for (int i = 0; i < rows.size() && !kept.isEmpty(); i++) {
            if (kept.contains(rows.get(i).post().id())) {
                getSelectionModel().select(i, column);
            }
        }
    }

    /** The columns with long texts share the room that is left; they give some up where all columns are then in sight. */
    private void spread(double width) {
        double needed = getVisibleLeafColumns().stream()
                .filter(column -> fieldOf(column).filter(LONG::contains).isEmpty())
                .mapToDouble(TableColumn::getWidth)
                .sum();
        var growing = RosterColumn.all().stream()
                .filter(column -> LONG.contains(column.field()))
                .toList();
        double least =
                growing.stream().mapToDouble(column -> column.width() * scale).sum();
        double fitting = (width - needed - SCROLL_BAR) / least;
        double factor = fitting < LEAST_SHARE ? 1 : fitting;
        growing.forEach(column -> columnOf(column.field()).setPrefWidth(column.width() * scale * factor));
    }

    private void order() {
        var wanted = getSortOrder().stream()
                .findFirst()
                .flatMap(column -> fieldOf(column)
                        .map(field ->
                                new RosterQuery.Order(field, column.getSortType() == TableColumn.SortType.DESCENDING)));
        model.show(model.query().get().withOrder(wanted));
    }

    private TableColumn<RosterRow, RosterRow> numberColumn() {
        var column = new TableColumn<RosterRow, RosterRow>(texts.get("roster.column.number"));
        column.setId("number");
        column.setPrefWidth(48 * scale);
        column.setEditable(false);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable RosterRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : Integer.toString(row.number()));
            }
        });
        return column;
    }

    private TableColumn<RosterRow, RosterRow> column(RosterColumn description) {
        var field = description.field();
        var column = new TableColumn<RosterRow, RosterRow>();
        var name = Headings.of(field, texts);
        column.setId(field.name());
        column.setUserData(field);
        column.setText(name);
        column.setPrefWidth(description.width() * scale);
        column.setVisible(description.shown());
        column.getStyleClass()
                .add(description.alignment() == RosterColumn.Alignment.CENTRE ? "align-center" : "align-left");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> new PostCell(model, this, field, texts));
        column.setGraphic(filterButton(field, name));
        return column;
    }

    private Button filterButton(PostField field, String name) {
        var button = new Button(null, Icon.FILTER.node());
        button.setId("filter-" + field.name());
        button.getStyleClass().add("filter-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(texts.get("roster.filter.column", name));
        button.setTooltip(new Tooltip(texts.get("roster.filter.column", name)));
        button.setOnAction(event -> new ColumnFilter(model, field, name, texts).show(button));
        model.query()
                .subscribe(query -> button.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass("active"), query.allowed().containsKey(field)));
        return button;
    }

    private static final class Line extends TableRow<RosterRow> {
        @Override
        protected void updateItem(@Nullable RosterRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(OPENS, !empty && row != null && row.opensService() && getIndex() > 0);
        }
    }
}
