package fr.conventio.app.roster.reading;

import fr.conventio.app.room.SideBySide;
import fr.conventio.app.roster.columns.Headings;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.Grade;
import fr.conventio.model.roster.Grades;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.reading.ReadValue;
import fr.conventio.model.roster.reading.ReadValue.Kind;
import fr.conventio.model.services.SharedService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the cells say, grouped: field by field, each spelling once, and what it is read as. One decision serves all lines. */
final class ValuesStep implements StepView {
    private static final PseudoClass UNSETTLED = PseudoClass.getPseudoClass("unsettled");
    private final ImportViewModel model;
    private final Texts texts;
    private final ListView<PostField> fields = new ListView<>();
    private final TableView<ReadValue> values;
    private final Label words = new Label();
    private final Button confirm = new Button();
    private final SideBySide page = new SideBySide();
    private Map<PostField, List<ReadValue>> byField = Map.of();
    private List<String> known = List.of();
    private @Nullable Road shown;

    ValuesStep(ImportViewModel model) {
        this.model = model;
        this.texts = model.tools().texts();
        this.values = Columns.table(model.tools());
        fields.setId("import-fields");
        fields.setAccessibleText(texts.get("import.fields"));
        fields.getStyleClass().addAll("choices-parties", "import-fields");
        fields.setCellFactory(list -> new FieldLine());
        fields.getSelectionModel().selectedItemProperty().subscribe(field -> list());
        drawTable();
        confirm.setId("import-confirm");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.setOnAction(event -> confirmAll());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(12, words, confirm);
        head.getStyleClass().add("import-values-head");
        page.setLeft(fields);
        page.setCenter(new VBox(head, values));
        VBox.setVgrow(values, Priority.ALWAYS);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void focus() {
        fields.requestFocus();
    }

    @Override
    public void show(Road road) {
        shown = road;
        var grouped = new EnumMap<PostField, List<ReadValue>>(PostField.class);
        road.judged()
                .ifPresent(judged -> judged.reading()
                        .values()
                        .forEach(value -> grouped.computeIfAbsent(value.field(), field -> new ArrayList<>())
                                .add(value)));
        byField = grouped;
        var chosen = fields.getSelectionModel().getSelectedItem();
        fields.setItems(FXCollections.observableArrayList(grouped.keySet()));
        var open = grouped.keySet().stream().filter(field -> open(field) > 0).findFirst();
        if (chosen != null && grouped.containsKey(chosen)) {
            fields.getSelectionModel().select(chosen);
        } else {
            open.ifPresentOrElse(
                    fields.getSelectionModel()::select,
                    () -> fields.getSelectionModel().selectFirst());
        }
        list();
    }

    private long open(PostField field) {
        return byField.getOrDefault(field, List.of()).stream()
                .filter(Road::isOpen)
                .count();
    }

    private void list() {
        var field = fields.getSelectionModel().getSelectedItem();
        var all = field == null ? List.<ReadValue>of() : byField.getOrDefault(field, List.of());
        known = field == null ? List.of() : known(field);
        // What has to be looked at stands first.
        values.setItems(FXCollections.observableArrayList(all.stream()
                .sorted(Comparator.comparing(value -> !Road.isOpen(value)))
                .toList()));
        if (field == null) {
            words.setText(texts.get("import.values.none"));
        } else {
            words.setText(summary(field, all));
        }
        long doubtful =
                all.stream().filter(value -> value.kind() == Kind.DOUBTFUL).count();
        confirm.setText(texts.get("import.values.confirm", doubtful));
        confirm.setVisible(doubtful > 0);
    }

    private String summary(PostField field, List<ReadValue> all) {
        long meanings = all.stream()
                .map(value -> value.meaning().isEmpty() ? value.written() : value.meaning())
                .distinct()
                .count();
        return texts.get("import.values.words", Headings.whole(field, texts), all.size(), meanings, open(field));
    }

    /** The doubtful ones are meant as they were read. */
    private void confirmAll() {
        var doubtful = values.getItems().stream()
                .filter(value -> value.kind() == Kind.DOUBTFUL)
                .toList();
        model.decide(decisions -> {
            var all = decisions;
            for (var value : doubtful) {
                all = all.with(value.field(), value.written(), meant(value));
            }
            return all;
        });
    }

    private String written(ReadValue value) {
        return value.written().isEmpty() ? texts.get("import.value.blank") : value.written();
    }

    private static String meant(ReadValue value) {
        return value.meaning().isEmpty() ? value.written() : value.meaning();
    }

    /** What says just what it means needs no second word. */
    private static String shown(ReadValue value) {
        return value.kind() == Kind.PLAIN ? meant(value) : value.meaning();
    }

    private void drawTable() {
        values.setId("import-values");
        values.setEditable(true);
        values.getStyleClass().add("dense");
        values.setAccessibleText(texts.get("import.values"));
        // The line above says that there is nothing.
        values.setPlaceholder(new Label());
        values.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        values.getColumns().add(Columns.of(texts.get("import.value.written"), 260, this::written));
        TableColumn<ReadValue, String> lines =
                Columns.of(texts.get("import.value.lines"), 80, value -> Integer.toString(value.lines()));
        lines.getStyleClass().add("number-column");
        values.getColumns().add(lines);
        values.getColumns().add(meaning());
        values.getColumns().add(state());
    }

    private TableColumn<ReadValue, String> meaning() {
        TableColumn<ReadValue, String> column = Columns.of(texts.get("import.value.meaning"), 300, ValuesStep::shown);
        column.setEditable(true);
        column.setCellFactory(all -> {
            var cell = new ComboBoxTableCell<ReadValue, String>() {
                @Override
                public void startEdit() {
                    getItems().setAll(known);
                    super.startEdit();
                }

                @Override
                public void updateItem(@Nullable String meaning, boolean empty) {
                    super.updateItem(meaning, empty);
                    boolean unsettled = !empty && !isEditing() && (meaning == null || meaning.isEmpty());
                    pseudoClassStateChanged(UNSETTLED, unsettled);
                    if (unsettled) {
                        setText(texts.get("import.value.choose"));
                    }
                }
            };
            cell.getStyleClass().add("mendable");
            cell.setOnMouseClicked(event -> {
                if (!cell.isEmpty() && !cell.isEditing()) {
                    values.edit(cell.getIndex(), cell.getTableColumn());
                }
            });
            cell.setComboBoxEditable(true);
            return cell;
        });
        column.setOnEditCommit(event -> {
            var value = event.getRowValue();
            var meant = Objects.requireNonNullElse(event.getNewValue(), "").strip();
            if (!meant.equals(shown(value))) {
                model.decide(decisions -> meant.isEmpty()
                        ? decisions.without(value.field(), value.written())
                        : decisions.with(value.field(), value.written(), meant));
            }
        });
        return column;
    }

    private TableColumn<ReadValue, ReadValue> state() {
        var column = new TableColumn<ReadValue, ReadValue>(texts.get("import.value.state"));
        column.setPrefWidth(240);
        column.setEditable(false);
        column.setCellValueFactory(value -> new ReadOnlyObjectWrapper<>(value.getValue()));
        column.setCellFactory(all -> new StateCell());
        return column;
    }

    private List<String> known(PostField field) {
        return switch (field) {
            case GRADE -> Grades.all().stream().map(Grade::label).sorted().toList();
            case STATUS -> List.of("Titulaire", "Stagiaire", "Contractuel", "Contractuel en CDI");
            case CATEGORY -> Arrays.stream(Category.values()).map(Enum::name).toList();
            case TRANSFER ->
                Arrays.stream(Decision.values())
                        .map(Decision::label)
                        .filter(label -> !label.isEmpty())
                        .toList();
            case EMPLOYER ->
                shown == null
                        ? List.of()
                        : shown.base().parties().stream().map(Party::shortName).toList();
            case SERVICE ->
                shown == null
                        ? List.of()
                        : shown.base().services().stream()
                                .map(SharedService::name)
                                .toList();
            default -> List.of();
        };
    }

    /** How a value came to its meaning, and its confirmation where it is in doubt. */
    private final class StateCell extends TableCell<ReadValue, ReadValue> {
        @Override
        protected void updateItem(@Nullable ReadValue value, boolean empty) {
            super.updateItem(value, empty);
            setText(null);
            setGraphic(null);
            if (empty || value == null) {
                return;
            }
            boolean open = Road.isOpen(value);
            var state = new Label(
                    texts.get("import.value." + value.kind().name().toLowerCase(Locale.ROOT)),
                    (open ? value.kind() == Kind.REFUSED ? Icon.ERROR : Icon.DOUBT : Icon.DONE).node());
            state.getGraphic()
                    .getStyleClass()
                    .add(open ? value.kind() == Kind.REFUSED ? "mark-error" : "mark-doubt" : "mark-good");
            var line = new HBox(8, state);
            line.getStyleClass().add("import-line");
            if (value.kind() == Kind.DOUBTFUL || value.kind() == Kind.DECIDED) {
                boolean decided = value.kind() == Kind.DECIDED;
                var act = new Button(texts.get(decided ? "import.value.undecide" : "import.value.confirm"));
                act.getStyleClass().add("small-action");
                act.setOnAction(event -> model.decide(decisions -> decided
                        ? decisions.without(value.field(), value.written())
                        : decisions.with(value.field(), value.written(), meant(value))));
                line.getChildren().add(act);
            }
            setGraphic(line);
        }
    }

    /** A field, with how many of its spellings are open. */
    private final class FieldLine extends ListCell<PostField> {
        @Override
        protected void updateItem(@Nullable PostField field, boolean empty) {
            super.updateItem(field, empty);
            setGraphic(null);
            if (empty || field == null) {
                setText(null);
                return;
            }
            long open = open(field);
            int all = byField.getOrDefault(field, List.of()).size();
            setText(texts.get("import.field", Headings.whole(field, texts), all, open));
            var mark = (open == 0 ? Icon.DONE : Icon.DOUBT).node();
            mark.getStyleClass().add(open == 0 ? "mark-good" : "mark-doubt");
            setGraphic(mark);
        }
    }
}
