package fr.conventio.app.checks;

import fr.conventio.app.checks.ChecksViewModel.Shown;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Ruling;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of findings, and beside it the chosen one with its answer. */
final class ChecksView extends SideBySide {
    private static final double LEAST_KIND = 104;
    private static final double LEAST_WITH_FIELD = 560;
    /** What a large window gives beyond this belongs to the sentences. */
    private static final double MOST_KIND = 180;

    private static final double MOST_FIELD = 260;

    private final ChecksViewModel model;
    private final Consumer<Finding> lead;
    private final Texts texts;
    private final RoomHead head;
    private final TableView<Ruling> table = new TableView<>();
    private final TextField search = new TextField();
    private final ToggleGroup shown = new ToggleGroup();
    private final RulingPanel panel;

    ChecksView(ChecksViewModel model, Consumer<Finding> lead, Texts texts, double scale) {
        this.model = model;
        this.lead = lead;
        this.texts = texts;
        this.head = new RoomHead(texts.get("checks.title"));
        this.panel = new RulingPanel(model, lead, texts);
        getStyleClass().add("room");
        setTop(new VBox(head, filterLine()));
        setCenter(table(scale));
        model.dossier().figures().subscribe(figures -> show());
    }

    private ToolLine filterLine() {
        search.setId("checks-search");
        search.setPromptText(texts.get("checks.search"));
        search.setAccessibleText(texts.get("checks.search"));
        search.setPrefColumnCount(22);
        search.textProperty().addListener((all, before, now) -> show());
        var line = new ToolLine(8);
        line.getStyleClass().add("filter-line");
        for (var which : Shown.values()) {
            line.getChildren().add(toggle(which));
        }
        // The arrow keys choose without pressing.
        shown.selectedToggleProperty().addListener((all, before, chosen) -> {
            if (chosen != null) {
                show();
            }
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().addAll(space, search);
        return line;
    }

    private ToggleButton toggle(Shown which) {
        var toggle = new ToggleButton(texts.get("checks.shown." + which));
        toggle.setId("checks-" + which);
        toggle.getStyleClass().add("face");
        toggle.setUserData(which);
        toggle.setToggleGroup(shown);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setSelected(which == Shown.OPEN);
        // One of them always holds.
        toggle.setOnAction(event -> toggle.setSelected(true));
        return toggle;
    }

    private Shown which() {
        return shown.getSelectedToggle() != null && shown.getSelectedToggle().getUserData() instanceof Shown which
                ? which
                : Shown.OPEN;
    }

    private TableView<Ruling> table(double scale) {
        table.setId("findings");
        table.getStyleClass().add("dense");
        table.setAccessibleText(texts.get("checks.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var kind = column("checks.kind", 120, finding -> texts.get("checks.kind." + finding.kind()));
        kind.setMinWidth(LEAST_KIND * scale);
        kind.setMaxWidth(MOST_KIND * scale);
        table.getColumns().add(kind);
        table.getColumns().add(column("checks.about", 240, model::about));
        var field = column("checks.field", 140, finding -> texts.say(model.label(finding)));
        field.setMaxWidth(MOST_FIELD);
        // The sentence comes first; the panel beside tells the field too.
        table.widthProperty().subscribe(width -> field.setVisible(width.doubleValue() > LEAST_WITH_FIELD * scale));
        table.getColumns().add(field);
        table.getColumns().add(column("checks.message", 400, finding -> texts.say(finding.message())));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                leadOn();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                leadOn();
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(ruling -> {
            setRight(ruling == null ? null : panel);
            panel.show(ruling);
        });
        return table;
    }

    private TableColumn<Ruling, String> column(String key, double width, Function<Finding, String> text) {
        var column = new TableColumn<Ruling, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(
                ruling -> new ReadOnlyStringWrapper(text.apply(ruling.getValue().finding())));
        return column;
    }

    private void leadOn() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            lead.accept(chosen.finding());
        }
    }

    /** The chosen finding stays chosen while it is shown. */
    private void show() {
        head.subtitle().set(texts.get("checks.subtitle", model.count(Shown.OPEN), model.count(Shown.JUSTIFIED)));
        table.setPlaceholder(EmptyState.saying(
                texts.get(search.getText().isBlank() ? "checks.empty." + which() : "checks.empty.search")));
        var before = table.getSelectionModel().getSelectedItem();
        table.setItems(FXCollections.observableArrayList(model.rulings(which(), search.getText())));
        if (before != null) {
            table.getItems().stream()
                    .filter(ruling -> ruling.finding().equals(before.finding()))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }
}
