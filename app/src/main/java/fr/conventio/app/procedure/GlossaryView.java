package fr.conventio.app.procedure;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymField;
import fr.conventio.model.procedure.glossary.AcronymId;
import fr.conventio.model.wording.Message;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The glossary, and beside it the chosen entry. */
final class GlossaryView extends SideBySide {
    private final ProcedureViewModel model;
    private final Texts texts;
    private final TableView<Acronym> table = new TableView<>();
    private final Map<AcronymField, Entry> entries = new EnumMap<>(AcronymField.class);
    private final VBox form = new VBox(4);
    private @Nullable Acronym shown;
    private @Nullable AcronymId wanted;

    GlossaryView(ProcedureViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        table.setId("glossary");
        table.getStyleClass().add("dense");
        table.setAccessibleText(texts.get("procedure.glossary"));
        table.getColumns().add(column(AcronymField.ACRONYM, 140));
        table.getColumns().add(column(AcronymField.MEANING, 520));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(EmptyState.saying(texts.get("procedure.glossary.empty")));
        for (var field : AcronymField.values()) {
            add(field);
        }
        form.getChildren()
                .add(new HBox(
                        8,
                        button("acronym-add", Icon.ADD, this::add),
                        button("acronym-remove", Icon.REMOVE, this::remove)));
        form.getStyleClass().addAll("side-panel", "side-panel-content");
        setCenter(table);
        setRight(form);
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.dossier().picture().subscribe(picture -> follow());
        model.dossier()
                .figures()
                .subscribe(figures -> show(table.getSelectionModel().getSelectedItem()));
    }

    private TableColumn<Acronym, String> column(AcronymField field, double width) {
        var column = new TableColumn<Acronym, String>(texts.say(field.label()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                entry -> new ReadOnlyStringWrapper(entry.getValue().text(field)));
        return column;
    }

    private void add(AcronymField field) {
        var label = new Label(texts.say(field.label()));
        label.getStyleClass().add("entry-label");
        var entry = new Entry(
                "glossary-" + field.name(),
                label,
                texts,
                text -> shown == null ? Optional.empty() : model.refusal(shown.id(), field, text),
                text -> {
                    if (shown != null) {
                        model.write(shown.id(), field, text);
                    }
                });
        entries.put(field, entry);
        form.getChildren().addAll(label, entry);
    }

    private Button button(String id, Icon icon, Runnable action) {
        var button = new Button(texts.get("procedure." + id), icon.node());
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.INSERT) {
            add();
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit(AcronymField.MEANING);
        } else {
            return;
        }
        event.consume();
    }

    private void add() {
        var name = texts.get("procedure.acronym.new");
        var taken = model.procedure().glossary().stream().map(Acronym::acronym).toList();
        var free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " " + number;
        }
        wanted = model.addAcronym(free);
    }

    private void remove() {
        if (shown != null) {
            model.remove(shown.id());
        }
    }

    private void follow() {
        var keep = wanted != null ? wanted : shown == null ? null : shown.id();
        int before = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.setItems(FXCollections.observableArrayList(model.procedure().glossary()));
        if (keep == null || !choose(keep)) {
            table.getSelectionModel().select(Math.min(before, table.getItems().size() - 1));
        } else if (keep.equals(wanted)) {
            wanted = null;
            edit(AcronymField.ACRONYM);
        }
    }

    private boolean choose(AcronymId id) {
        for (int line = 0; line < table.getItems().size(); line++) {
            if (table.getItems().get(line).id().equals(id)) {
                table.getSelectionModel().select(line);
                table.scrollTo(line);
                return true;
            }
        }
        return false;
    }

    private void show(@Nullable Acronym entry) {
        boolean same = entry != null && shown != null && shown.id().equals(entry.id());
        shown = entry;
        entries.forEach((field, box) -> {
            box.setDisable(entry == null);
            var text = entry == null ? "" : entry.text(field);
            var finding = entry == null ? Optional.<Message>empty() : model.finding(entry, field);
            box.show(text, finding, same);
        });
    }

    /** Leads to an entry. */
    void reveal(AcronymId id, AcronymField field) {
        choose(id);
        edit(field);
    }

    private void edit(AcronymField field) {
        applyCss();
        var entry = entries.get(field);
        if (entry != null) {
            entry.field().requestFocus();
            entry.field().selectAll();
        }
    }
}
