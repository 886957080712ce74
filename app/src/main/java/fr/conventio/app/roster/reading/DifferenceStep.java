package fr.conventio.app.roster.reading;

import fr.conventio.app.room.Door;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.difference.Choices;
import fr.conventio.model.roster.difference.LineDifference;
import fr.conventio.model.roster.difference.LineDifference.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the file changes in the roster that is there: line by line, cell by cell, taken or left. */
final class DifferenceStep implements StepView {
    private final Texts texts;
    private final Runnable chosen;
    private final TableView<LineDifference> lines;
    private final ToolLine kinds = new ToolLine(4);
    private final CheckBox all = new CheckBox();
    private final Label words = new Label();
    private final VBox cells = new VBox(10);
    private final SideBySide page = new SideBySide();
    private Kind kind = Kind.CHANGED;
    private boolean begun;
    private @Nullable Choices choices;
    private PostCells texting = new PostCells(Roster.EMPTY);

    /** @param chosen told when something was taken or left */
    DifferenceStep(ImportViewModel model, Runnable chosen) {
        this.texts = model.tools().texts();
        this.chosen = () -> {
            model.settled();
            chosen.run();
        };
        this.lines = Columns.table(model.tools());
        drawTable(Appearance.from(model.tools().settings()).scale());
        all.setId("import-take-all");
        all.setOnAction(event -> choose(now -> now.take(kind, all.isSelected())));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var choice = new ToolLine(12, all, words);
        choice.getStyleClass().add("import-line");
        var top = new VBox(8, kinds, choice);
        top.getStyleClass().add("filter-line");
        all.setMinWidth(Region.USE_PREF_SIZE);
        cells.setId("import-cells");
        cells.getStyleClass().add("import-cells");
        page.setTop(top);
        page.setCenter(lines);
        page.setRight(cells);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void focus() {
        lines.requestFocus();
    }

    @Override
    public void show(Road road) {
        choices = road.judged().flatMap(Road.Judged::choices).orElse(null);
        if (choices == null) {
            return;
        }
        var difference = choices.difference();
        texting = new PostCells(difference.directory());
        var counts = difference.counts();
        if (!begun) {
            begun = true;
            kind = List.of(Kind.CHANGED, Kind.ADDED, Kind.GONE, Kind.SAME).stream()
                    .filter(some -> counts.getOrDefault(some, 0) > 0)
                    .findFirst()
                    .orElse(Kind.SAME);
        }
        var group = new ToggleGroup();
        kinds.getChildren().clear();
        for (var some : List.of(Kind.CHANGED, Kind.ADDED, Kind.GONE, Kind.SAME)) {
            var name = some.name().toLowerCase(Locale.ROOT);
            var words = texts.get("import.difference." + name, counts.getOrDefault(some, 0));
            var door = Door.of("import-kind-" + name, words, group, () -> {
                if (kind != some) {
                    kind = some;
                    list();
                }
            });
            door.getStyleClass().add("sheet-tab");
            door.setSelected(some == kind);
            kinds.getChildren().add(door);
        }
        list();
    }

    private void list() {
        var now = Objects.requireNonNull(choices);
        lines.setItems(FXCollections.observableArrayList(now.difference().lines().stream()
                .filter(line -> line.kind() == kind)
                .sorted(Comparator.comparing(line -> !line.isDoubtful()))
                .toList()));
        lines.getSelectionModel().selectFirst();
        drawChoice();
    }

    private void choose(Consumer<Choices> choice) {
        if (choices != null) {
            choice.accept(choices);
            drawChoice();
            lines.refresh();
            chosen.run();
        }
    }

    private void drawChoice() {
        var now = Objects.requireNonNull(choices);
        int taken = now.count(kind);
        int count = lines.getItems().size();
        var name = kind.name().toLowerCase(Locale.ROOT);
        all.setVisible(kind != Kind.SAME && count > 0);
        all.setText(texts.get("import.take.all." + name));
        all.setSelected(taken == count);
        all.setIndeterminate(taken > 0 && taken < count);
        words.setText(kind == Kind.GONE && taken == 0 && count > 0 ? texts.get("import.gone.kept") : "");
        drawCells(lines.getSelectionModel().getSelectedItem());
    }

    private void drawTable(double scale) {
        lines.setId("import-lines");
        lines.getStyleClass().add("dense");
        lines.setAccessibleText(texts.get("import.difference.spoken"));
        lines.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        lines.setPlaceholder(EmptyState.saying(texts.get("import.difference.none")));
        var taking = taking();
        taking.setMinWidth(80 * scale);
        // What these say is short: the room is for what changes.
        taking.setMaxWidth(100 * scale);
        lines.getColumns().add(taking);
        var number = Columns.of(texts.get("import.difference.number"), 60, this::number);
        number.setMinWidth(50 * scale);
        number.setMaxWidth(80 * scale);
        lines.getColumns().add(number);
        lines.getColumns()
                .add(Columns.of(texts.get("import.difference.service"), 190, line -> shown(line, PostField.SERVICE)));
        lines.getColumns()
                .add(Columns.of(texts.get("import.difference.function"), 240, line -> shown(line, PostField.FUNCTION)));
        var sure = Columns.of(texts.get("import.difference.sure"), 140, this::sureness);
        sure.setMinWidth(130 * scale);
        sure.setMaxWidth(220 * scale);
        lines.getColumns().add(sure);
        lines.getColumns().add(Columns.of(texts.get("import.difference.what"), 360, this::what));
        lines.getSelectionModel().selectedItemProperty().subscribe(this::drawCells);
        lines.setOnKeyPressed(event -> {
            var line = lines.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && line != null) {
                choose(now -> now.take(line, !now.isTaken(line)));
                event.consume();
            }
        });
    }

    private TableColumn<LineDifference, LineDifference> taking() {
        var column = new TableColumn<LineDifference, LineDifference>(texts.get("import.difference.take"));
        column.setPrefWidth(80);
        column.setSortable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(cells -> new TakingCell());
        return column;
    }

    private String number(LineDifference line) {
        var before = line.before();
        return before == null || choices == null
                ? ""
                : String.valueOf(choices.difference().base().numbers().get(before.id()));
    }

    private String shown(LineDifference line, PostField field) {
        return texting.text(one(line), field);
    }

    private static Post one(LineDifference line) {
        return Objects.requireNonNull(line.before() == null ? line.after() : line.before());
    }

    private String sureness(LineDifference line) {
        return switch (line.kind()) {
            case ADDED, GONE -> "";
            case CHANGED, SAME ->
                line.isByNumber()
                        ? texts.get("import.sure.number")
                        : texts.get(line.isDoubtful() ? "import.sure.doubtful" : "import.sure", line.confidence());
        };
    }

    private String what(LineDifference line) {
        var before = line.before();
        var after = line.after();
        if (before == null || after == null) {
            var post = one(line);
            return texting.text(post, PostField.GRADE) + " · " + texting.text(post, PostField.WORKING_TIME);
        }
        return line.cells().stream()
                .map(field -> texts.get(
                        "import.cell",
                        texts.say(field.label()),
                        orNothing(texting.text(before, field)),
                        orNothing(texting.text(after, field))))
                .collect(Collectors.joining("  ·  "));
    }

    private String orNothing(String text) {
        return text.isEmpty() ? texts.get("import.cell.empty") : text;
    }

    /** The cells of one changed line, each to be taken or left. */
    private void drawCells(@Nullable LineDifference line) {
        cells.getChildren().clear();
        boolean changed = line != null && line.kind() == Kind.CHANGED;
        cells.setVisible(changed);
        cells.setManaged(changed);
        if (line == null || !changed || choices == null) {
            return;
        }
        var title = new Label(shown(line, PostField.FUNCTION));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        cells.getChildren().add(title);
        if (line.isDoubtful()) {
            var doubt = new Label(texts.get("import.sure.words", line.confidence()), Icon.DOUBT.node());
            doubt.getGraphic().getStyleClass().add("mark-doubt");
            doubt.getStyleClass().add("doubt-text");
            doubt.setWrapText(true);
            cells.getChildren().add(doubt);
        }
        line.cells().forEach(field -> cells.getChildren().add(cell(line, field)));
        var apart = new CheckBox(texts.get("import.apart"));
        apart.setId("import-apart");
        apart.setWrapText(true);
        apart.setSelected(choices.isApart(line));
        apart.setOnAction(event -> choose(now -> now.setApart(line, apart.isSelected())));
        cells.getChildren().add(apart);
    }

    private VBox cell(LineDifference line, PostField field) {
        var now = Objects.requireNonNull(choices);
        var taken = new CheckBox(texts.say(field.label()));
        taken.setId("import-cell-" + field.name().toLowerCase(Locale.ROOT));
        taken.setSelected(now.isTaken(line, field));
        taken.setDisable(now.isApart(line));
        taken.setOnAction(event -> choose(some -> some.take(line, field, taken.isSelected())));
        var values = new Label(texts.get(
                "import.cell.values",
                orNothing(texting.text(Objects.requireNonNull(line.before()), field)),
                orNothing(texting.text(Objects.requireNonNull(line.after()), field))));
        values.setWrapText(true);
        values.getStyleClass().add("import-sample");
        return new VBox(2, taken, values);
    }

    /** Whether a line is taken. */
    private final class TakingCell extends TableCell<LineDifference, LineDifference> {
        private final CheckBox box = new CheckBox();

        TakingCell() {
            getStyleClass().add("mark-column");
            box.setFocusTraversable(false);
            box.setOnAction(event -> {
                var line = getItem();
                if (line != null) {
                    choose(now -> now.take(line, box.isSelected()));
                }
            });
        }

        @Override
        protected void updateItem(@Nullable LineDifference line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(null);
            if (!empty && line != null && line.kind() != Kind.SAME && choices != null) {
                box.setSelected(choices.isTaken(line));
                box.setAccessibleText(texts.get("import.difference.take"));
                setGraphic(box);
            }
        }
    }
}
