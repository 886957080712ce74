package fr.conventio.app.roster;

import fr.conventio.app.entry.Shown;
import fr.conventio.app.roster.columns.Headings;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.roster.PostField;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What can be done with the lines that are chosen, on as many lines as the window's width asks for. */
final class SelectionBar extends FlowPane {
    private final RosterViewModel model;
    private final RosterTable table;
    private final Texts texts;
    private final Label count = new Label();
    private final Label refused = new Label();
    private final ComboBox<PostField> field = new ComboBox<>();
    private final TextField value = new TextField();
    private final Button apply;

    SelectionBar(RosterViewModel model, RosterTable table, Texts texts) {
        super(8, 8);
        this.model = model;
        this.table = table;
        this.texts = texts;
        getStyleClass().add("selection-bar");
        field.setItems(FXCollections.observableArrayList(Arrays.asList(PostField.values())));
        field.setConverter(Shown.by(named -> Headings.of(named, texts)));
        field.setValue(PostField.TRANSFER_DATE);
        field.setId("bulk-field");
        field.setAccessibleText(texts.get("selection.field"));
        value.setId("bulk-value");
        value.setPromptText(texts.get("selection.value"));
        value.setAccessibleText(texts.get("selection.value"));
        Proposals.under(value, typed -> model.suggestions(field.getValue()).matching(typed));
        apply = new Button(texts.get("selection.apply"));
        apply.setId("bulk-apply");
        apply.setOnAction(event -> apply());
        count.setId("selection-count");
        value.setOnAction(event -> apply());
        refused.getStyleClass().add("refusal-text");
        value.textProperty().subscribe(this::judge);
        field.valueProperty().subscribe(() -> judge(value.getText()));
        refused.setWrapText(true);
        refused.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                        widthProperty(),
                        insetsProperty()));
        var lines = new HBox(
                2,
                button(Icon.UP, "selection.up", () -> model.move(table.chosenPosts(), false)),
                button(Icon.DOWN, "selection.down", () -> model.move(table.chosenPosts(), true)),
                button(Icon.DUPLICATE, "selection.duplicate", () -> model.duplicate(table.chosenPosts())),
                button(Icon.REMOVE, "selection.remove", () -> model.remove(table.chosenPosts())));
        getChildren().addAll(count, lines, field, value, apply, refused);
        table.getSelectionModel().getSelectedCells().subscribe(this::follow);
        table.allChosen().subscribe(all -> follow());
        follow();
    }

    private void follow() {
        int lines = table.allChosen().get()
                ? table.getItems().size()
                : (int) table.getSelectionModel().getSelectedCells().stream()
                        .mapToInt(cell -> cell.getRow())
                        .distinct()
                        .count();
        count.setText(texts.get("selection.count", lines));
        setVisible(lines > 0);
        setManaged(lines > 0);
    }

    private void apply() {
        if (refusal(value.getText()).isEmpty()) {
            model.fill(table.chosenPosts(), field.getValue(), value.getText());
            table.requestFocus();
        }
    }

    private void judge(String text) {
        var reason = text.isEmpty() ? Optional.<String>empty() : refusal(text);
        refused.setText(reason.orElse(""));
        // Hidden as well: where it stood last it would take the clicks of what stands there now.
        refused.setVisible(reason.isPresent());
        refused.setManaged(reason.isPresent());
        apply.setDisable(reason.isPresent());
    }

    /** A text is judged on the first line; what a cell may hold does not differ between lines. */
    private Optional<String> refusal(String text) {
        return table.getSelectionModel().getSelectedCells().isEmpty()
                        && !table.allChosen().get()
                ? Optional.empty()
                : table.chosen().stream()
                        .findFirst()
                        .flatMap(row -> model.refusal(row.post(), field.getValue(), text))
                        .map(texts::say);
    }

    private Node button(Icon icon, String key, Runnable action) {
        var button = new Button(null, icon.node());
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("quiet");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
