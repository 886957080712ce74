package fr.conventio.app.roster.reading;

import fr.conventio.app.room.Door;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.roster.reading.Decisions.CellPlace;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.wording.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/** The lines as they were judged: those refused and why, those in doubt, those left out, those that can be taken. */
final class ReviewStep implements StepView {
    private static final double ROW_WIDTH = 80;

    private final ImportViewModel model;
    private final Texts texts;
    private final TableView<ReviewLine> cells;
    private final TableColumn<ReviewLine, String> sheet;
    private final TableColumn<ReviewLine, String> who;
    private final TableColumn<ReviewLine, String> header;
    private final TableColumn<ReviewLine, String> cell;
    private final AcceptedLines accepted;
    private final LineInFile whole;
    private final VBox warnings = new VBox(6);
    private final ToolLine views = new ToolLine(4);
    private final TextField filter = new TextField();
    private final Button answer = new Button();
    private final SideBySide page = new SideBySide();
    private @Nullable Road shown;
    private @Nullable View chosen;

    /** What is looked at. */
    private enum View {
        REFUSED,
        DOUBT,
        ACCEPTED,
        IGNORED
    }

    ReviewStep(ImportViewModel model) {
        this.model = model;
        this.texts = model.tools().texts();
        this.cells = Columns.table(model.tools());
        this.sheet = Columns.of(texts.get("import.column.sheet"), 120, ReviewLine::sheet);
        this.who = Columns.of(texts.get("import.column.who"), 210, this::who);
        this.header = Columns.of(texts.get("import.column.column"), 130, ReviewLine::header);
        this.cell = Columns.of(texts.get("import.column.cell"), 70, ReviewLine::cell);
        this.accepted = new AcceptedLines(model);
        this.whole = new LineInFile(texts);
        drawCells();
        filter.setId("import-filter");
        filter.setPromptText(texts.get("import.filter"));
        filter.setAccessibleText(texts.get("import.filter"));
        filter.setPrefColumnCount(18);
        filter.textProperty().subscribe(text -> list());
        // Enter looks at what was found; it must not take the file.
        filter.setOnAction(event -> focus());
        answer.setText(texts.get("import.answer"));
        answer.setId("import-answer");
        answer.setGraphic(Icon.DOCUMENT.node());
        answer.setMinWidth(Region.USE_PREF_SIZE);
        answer.setOnAction(event -> model.tools().files().chooseFolder().ifPresent(model::answer));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var tools = new ToolLine(8, views, space, answer, filter);
        tools.getStyleClass().add("filter-line");
        warnings.getStyleClass().add("import-warnings");
        page.setTop(new VBox(tools, warnings));
        page.setRight(whole.node());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void focus() {
        Optional.ofNullable(page.getCenter()).ifPresent(Node::requestFocus);
    }

    @Override
    public void show(Road road) {
        shown = road;
        var reading = road.judged().map(Road.Judged::reading);
        int refused = reading.map(RosterReading::rowsRefused).orElse(0);
        int doubts = reading.map(now -> now.doubts().size()).orElse(0);
        int accepted = reading.map(now -> now.posts().size()).orElse(0);
        int ignored = reading.map(now -> now.ignored().size()).orElse(0);
        if (chosen == null) {
            chosen = refused > 0 ? View.REFUSED : doubts > 0 ? View.DOUBT : View.ACCEPTED;
        }
        var group = new ToggleGroup();
        views.getChildren()
                .setAll(
                        view(group, View.REFUSED, refused),
                        view(group, View.DOUBT, doubts),
                        view(group, View.ACCEPTED, accepted),
                        view(group, View.IGNORED, ignored));
        answer.setDisable(refused + doubts == 0);
        warnings.getChildren()
                .setAll(reading.map(RosterReading::warnings).orElse(List.of()).stream()
                        .map(warning -> {
                            var words = new Label(texts.say(warning), Icon.DOUBT.node());
                            words.getGraphic().getStyleClass().add("mark-doubt");
                            words.setWrapText(true);
                            return words;
                        })
                        .toList());
        warnings.setManaged(!warnings.getChildren().isEmpty());
        list();
    }

    private ToggleButton view(ToggleGroup group, View view, int count) {
        var name = view.name().toLowerCase(Locale.ROOT);
        var door = Door.of("import-view-" + name, texts.get("import.review." + name, count), group, () -> {
            if (chosen != view) {
                chosen = view;
                list();
            }
        });
        door.getStyleClass().add("sheet-tab");
        door.setSelected(view == chosen);
        return door;
    }

    private void list() {
        var reading = Optional.ofNullable(shown).flatMap(Road::judged).map(Road.Judged::reading);
        if (reading.isEmpty()) {
            page.setCenter(null);
            return;
        }
        if (chosen == View.ACCEPTED) {
            accepted.list(Objects.requireNonNull(shown), reading.get(), Plain.fold(filter.getText()));
            page.setCenter(accepted.node());
            whole.show(null, null);
        } else {
            listCells(lines(reading.get()).toList());
            page.setCenter(cells);
            showWhole();
        }
    }

    private Stream<ReviewLine> lines(RosterReading reading) {
        return switch (chosen) {
            case REFUSED -> reading.refused().stream().map(cell -> line(reading, cell));
            case DOUBT ->
                reading.doubts().stream()
                        .map(doubt -> new ReviewLine(
                                ReviewLine.Kind.DOUBT,
                                doubt.sheet(),
                                doubt.row(),
                                doubt.field(),
                                doubt.header(),
                                doubt.header().isEmpty() ? "" : doubt.cell(),
                                doubt.value(),
                                doubt.unclear()));
            case IGNORED ->
                reading.ignored().stream()
                        .map(row -> new ReviewLine(
                                ReviewLine.Kind.IGNORED, row.sheet(), row.row(), null, "", "", row.text(), row.why()));
            case ACCEPTED -> Stream.of();
            case null -> Stream.of();
        };
    }

    private ReviewLine line(RosterReading reading, RefusedCell cell) {
        return new ReviewLine(
                ReviewLine.Kind.REFUSED,
                cell.sheet(),
                cell.row(),
                reading.field(cell).orElse(null),
                cell.header(),
                cell.header().isEmpty() ? "" : cell.cell(),
                cell.value(),
                cell.reason());
    }

    private void listCells(List<ReviewLine> all) {
        var wanted = Plain.fold(filter.getText());
        var selected = cells.getSelectionModel().getSelectedIndex();
        cells.setItems(FXCollections.observableArrayList(all.stream()
                .filter(line -> wanted.isEmpty()
                        || Plain.fold(String.join(
                                        " ",
                                        who(line),
                                        line.header(),
                                        line.value(),
                                        Integer.toString(line.row()),
                                        texts.say(line.words())))
                                .contains(wanted))
                .toList()));
        boolean isOfCells = chosen != View.IGNORED;
        sheet.setVisible(all.stream().map(ReviewLine::sheet).distinct().count() > 1);
        List.of(who, header, cell).forEach(column -> column.setVisible(isOfCells));
        cells.setPlaceholder(EmptyState.saying(texts.get("import.review.none")));
        // Whoever mends one after the other stays where the last one was.
        cells.getSelectionModel()
                .select(Math.max(0, Math.min(selected, cells.getItems().size() - 1)));
    }

    private void showWhole() {
        whole.show(
                shown, chosen == View.IGNORED ? null : cells.getSelectionModel().getSelectedItem());
    }

    private String who(ReviewLine line) {
        return shown == null ? "" : LineInFile.who(shown, line.sheet(), line.row());
    }

    private void drawCells() {
        cells.setId("refused");
        cells.setEditable(true);
        cells.getStyleClass().add("dense");
        cells.setAccessibleText(texts.get("import.review.spoken"));
        cells.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        cells.getColumns().add(sheet);
        TableColumn<ReviewLine, String> row =
                Columns.of(texts.get("import.column.row"), ROW_WIDTH, line -> Integer.toString(line.row()));
        row.getStyleClass().add("number-column");
        row.setMaxWidth(ROW_WIDTH * Appearance.from(model.tools().settings()).scale());
        cells.getColumns().add(row);
        cells.getColumns().addAll(List.of(who, header, cell));
        cells.getColumns().add(value());
        cells.getColumns().add(Columns.of(texts.get("import.column.reason"), 380, line -> texts.say(line.words())));
        cells.getSelectionModel().selectedItemProperty().subscribe(selected -> showWhole());
    }

    /** Mended right there: what is typed stands for what the cell says, and the file stays as it is. */
    private TableColumn<ReviewLine, String> value() {
        TableColumn<ReviewLine, String> column = Columns.of(texts.get("import.column.value"), 200, ReviewLine::value);
        column.setEditable(true);
        column.setCellFactory(all -> {
            var cell = new TextFieldTableCell<ReviewLine, String>(new DefaultStringConverter()) {
                @Override
                public void startEdit() {
                    var line = getTableRow().getItem();
                    if (line != null && line.field() != null) {
                        super.startEdit();
                    }
                }
            };
            cell.getStyleClass().add("mendable");
            cell.setOnMouseClicked(event -> {
                if (!cell.isEmpty() && !cell.isEditing()) {
                    cells.edit(cell.getIndex(), cell.getTableColumn());
                }
            });
            return cell;
        });
        column.setOnEditCommit(event -> {
            var line = event.getRowValue();
            var field = line.field();
            if (field != null && !event.getNewValue().equals(line.value())) {
                model.decide(decisions ->
                        decisions.withCell(new CellPlace(line.sheet(), line.row(), field), event.getNewValue()));
            }
        });
        return column;
    }
}
