package fr.conventio.app.raci;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.entry.Shown;
import fr.conventio.app.room.GrowingCell;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.raci.RaciCells;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.raci.load.RoleTask;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A role: its names, its place, and all it has to do. */
final class RoleForm extends VBox {
    private final RaciViewModel model;
    private final Texts texts;
    private final ComboBox<RaciRole> roles = new ComboBox<>();
    private final Entry name;
    private final Entry fullName;
    private final Label count = Sentences.muted("");
    private final VBox findings = new VBox(8);
    private final ListView<RoleTask> tasks = new ListView<>();
    private final HBox tools = new HBox(4);
    private @Nullable RaciRoleId shown;
    private boolean filling;

    /** @param lead goes to an activity in the grid */
    RoleForm(RaciViewModel model, Texts texts, Consumer<RoleTask> lead) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("side-panel-content");
        roles.setId("raci-roles");
        roles.setAccessibleText(texts.get("raci.role.choose"));
        roles.setMaxWidth(Double.MAX_VALUE);
        roles.setConverter(Shown.by(RaciRole::fullName));
        roles.setOnAction(event -> {
            var chosen = roles.getValue();
            if (!filling && chosen != null) {
                show(chosen.id());
            }
        });
        name = entry("raci-role-name", "raci.role.name", this::refusal, text -> {
            if (shown != null) {
                var id = shown;
                model.roles(edits -> edits.rename(id, text));
            }
        });
        fullName = entry("raci-role-full", "raci.role.full", text -> Optional.empty(), text -> {
            if (shown != null) {
                var id = shown;
                model.roles(edits -> edits.writeOut(id, text));
            }
        });
        tools.getChildren()
                .addAll(
                        tool("raci-role-left", Icon.UP, "raci.role.left", role -> model.move(role, false)),
                        tool("raci-role-right", Icon.DOWN, "raci.role.right", role -> model.move(role, true)),
                        tool(
                                "raci-role-remove",
                                Icon.REMOVE,
                                "raci.role.remove",
                                role -> model.roles(edits -> edits.remove(role))));
        tasks.setId("raci-tasks");
        tasks.setAccessibleText(texts.get("raci.tasks"));
        tasks.getStyleClass().add("raci-tasks");
        tasks.setCellFactory(list -> new TaskCell());
        tasks.setOnMouseClicked(event -> chosen(lead));
        tasks.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(lead);
                event.consume();
            }
        });
        VBox.setVgrow(tasks, Priority.ALWAYS);
        getChildren()
                .addAll(
                        roles,
                        field("raci.role.name", name),
                        field("raci.role.full", fullName),
                        tools,
                        findings,
                        count,
                        tasks);
    }

    private void chosen(Consumer<RoleTask> lead) {
        var task = tasks.getSelectionModel().getSelectedItem();
        if (task != null) {
            lead.accept(task);
        }
    }

    private static final class TaskCell extends GrowingCell<RoleTask> {
        @Override
        protected void updateItem(@Nullable RoleTask task, boolean empty) {
            super.updateItem(task, empty);
            setText(null);
            setGraphic(null);
            if (!empty && task != null) {
                var letters = new Label(task.letters().written());
                letters.getStyleClass().add("task-letters");
                letters.setMinWidth(Region.USE_PREF_SIZE);
                var name = new Label(task.number() + "  " + task.activity().label());
                name.setWrapText(true);
                setGraphic(new HBox(4, letters, name));
                setAccessibleText(letters.getText() + " " + name.getText());
            }
        }
    }

    private Entry entry(String id, String key, Function<String, Optional<Message>> refusal, Consumer<String> write) {
        return new Entry(id, new Label(texts.get(key)), texts, refusal, write);
    }

    private VBox field(String key, Entry entry) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("entry-label");
        label.setLabelFor(entry.field());
        return new VBox(2, label, entry);
    }

    private Button tool(String id, Icon icon, String key, Consumer<RaciRoleId> action) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> {
            if (shown != null) {
                action.accept(shown);
            }
        });
        return button;
    }

    private Optional<Message> refusal(String text) {
        try {
            RaciCells.name(
                    text,
                    model.raci().roles().stream()
                            .filter(role -> !role.id().equals(shown))
                            .map(RaciRole::name)
                            .toList());
            return Optional.empty();
        } catch (FieldRefusedException e) {
            return Optional.of(e.reason());
        }
    }

    /** Shows the same role as it is now, or the first where it is gone. */
    void follow() {
        var known = model.raci().roles();
        boolean there = known.stream().anyMatch(role -> role.id().equals(shown));
        show(there ? shown : known.stream().findFirst().map(RaciRole::id).orElse(null));
    }

    /** Shows a role; null for none. */
    void show(@Nullable RaciRoleId id) {
        boolean same = Objects.equals(id, shown);
        shown = id;
        var raci = model.raci();
        var role = id == null ? null : raci.find(id).orElse(null);
        setVisible(role != null);
        filling = true;
        roles.setItems(FXCollections.observableArrayList(raci.roles()));
        roles.setValue(role);
        filling = false;
        if (role == null || id == null) {
            return;
        }
        name.show(role.name(), Optional.empty(), same);
        fullName.show(role.fullName(), Optional.empty(), same);
        var all = RoleTask.of(raci, id);
        count.setText(texts.get("raci.tasks.count", all.size()));
        if (!tasks.getItems().equals(all)) {
            tasks.setItems(FXCollections.observableArrayList(all));
        }
        findings.getChildren()
                .setAll(model.findings(id).stream()
                        .map(finding -> Sentences.finding(finding, texts))
                        .toList());
    }

    /** Puts the cursor into the role's name. */
    void edit() {
        name.field().requestFocus();
        name.field().selectAll();
    }
}
