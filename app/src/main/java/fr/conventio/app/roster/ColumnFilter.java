package fr.conventio.app.roster;

import fr.conventio.app.text.Texts;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.Plain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** The filter of one column: the texts that occur, to tick. */
final class ColumnFilter {
    private final RosterViewModel model;
    private final PostField field;
    private final Map<String, Integer> counts;
    private final Map<String, BooleanProperty> ticks = new HashMap<>();
    private final TextField search = new TextField();
    private final FilteredList<String> all;
    private final DropPanel panel;

    ColumnFilter(RosterViewModel model, PostField field, String name, Texts texts) {
        this.model = model;
        this.field = field;
        this.counts = model.texts(field);
        Set<String> allowed = model.query().get().allowed().getOrDefault(field, Set.of());
        all = new FilteredList<>(FXCollections.observableArrayList(counts.keySet()));

        search.setId("filter-search");
        search.setAccessibleText(texts.get("roster.filter.search"));
        search.setPromptText(texts.get("roster.filter.search"));
        search.textProperty().subscribe(typed -> {
            var folded = Plain.fold(typed);
            all.setPredicate(text -> Plain.fold(text).contains(folded));
        });
        var list = new ListView<>(all);
        list.setId("filter-list");
        list.setAccessibleText(texts.get("roster.filter.values", name));
        list.setPrefSize(260, 260);
        list.setCellFactory(CheckBoxListCell.forListView(this::tick, new StringConverter<>() {
            @Override
            public String toString(String text) {
                var shown = text.isEmpty() ? texts.get("roster.filter.empty") : text;
                return shown + "  ·  " + counts.getOrDefault(text, 0);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        }));
        allowed.forEach(text -> tick(text).set(true));
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                tick(chosen).set(!tick(chosen).get());
                event.consume();
            }
        });

        var apply = new Button(texts.get("roster.filter.apply"));
        apply.setId("filter-apply");
        apply.setDefaultButton(true);
        apply.setOnAction(event -> apply(wanted()));
        var clear = new Button(texts.get("roster.filter.clear"));
        clear.setOnAction(event -> apply(Set.of()));
        panel = new DropPanel(name, search, list, new HBox(8, apply, clear));
    }

    void show(Node owner) {
        panel.show(owner, search);
    }

    private void apply(Set<String> allowed) {
        panel.hide();
        model.show(model.query().get().withAllowed(field, allowed));
    }

    private BooleanProperty tick(String text) {
        return ticks.computeIfAbsent(text, each -> new SimpleBooleanProperty());
    }

    /** What is ticked; with nothing ticked, what was searched for. */
    private Set<String> wanted() {
        var chosen = ticked();
        return chosen.isEmpty() && !search.getText().isBlank() ? Set.copyOf(all) : chosen;
    }

    private Set<String> ticked() {
        var chosen = new HashSet<String>();
        ticks.forEach((text, tick) -> {
            if (tick.get()) {
                chosen.add(text);
            }
        });
        return chosen;
    }
}
