package fr.conventio.app.convention;

import fr.conventio.app.room.GrowingCell;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.convention.EarlierAgreement;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.convention.edit.ConventionField.Holder;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.wording.French;
import java.time.Clock;
import java.time.LocalDate;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The opinions, the earlier agreements or the promises: a list, and beside it the chosen one. */
final class EntriesView extends SideBySide {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Holder holder;
    private final ConventionViewModel model;
    private final Texts texts;
    private final Clock clock;
    private final ListView<Entity> list = new ListView<>();
    private final FieldsForm form;
    private @Nullable EntityId wanted;

    EntriesView(Holder holder, ConventionViewModel model, Texts texts, Clock clock) {
        this.holder = holder;
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        this.form = new FieldsForm(holder, model, texts);
        var id = "convention-" + holder.name();
        list.setId(id);
        list.getStyleClass().add("entries");
        list.setAccessibleText(texts.get("convention.list." + holder.name()));
        list.setCellFactory(all -> new Line());
        list.setPlaceholder(EmptyState.saying(texts.get("convention.empty." + holder.name())));
        list.getSelectionModel().selectedItemProperty().subscribe(form::show);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.INSERT) {
                add();
            } else if (event.getCode() == KeyCode.DELETE) {
                remove();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                form.edit(holder.fields().getFirst());
            } else {
                return;
            }
            event.consume();
        });
        var name = new Label(texts.get("convention.list." + holder.name()));
        name.getStyleClass().add("clause-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new ToolLine(
                8,
                name,
                space,
                button(id + "-add", "convention.add", Icon.ADD, this::add),
                button(id + "-remove", "convention.remove", Icon.REMOVE, this::remove));
        head.getStyleClass().add("figure-head");
        setTop(head);
        setCenter(list);
        var scrolled = new ScrollPane(form);
        scrolled.setFitToWidth(true);
        scrolled.getStyleClass().add("side-panel");
        form.getStyleClass().add("side-panel-content");
        setRight(scrolled);
        model.dossier().picture().subscribe(picture -> follow());
        model.dossier()
                .figures()
                .subscribe(figures -> form.show(list.getSelectionModel().getSelectedItem()));
    }

    private Button button(String id, String key, Icon icon, Runnable action) {
        var button = new Button(texts.get(key), icon.node());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void add() {
        // An opinion has no name of its own.
        wanted = model.add(holder, holder == Holder.OPINION ? "" : texts.get("convention.new." + holder.name()));
    }

    private void remove() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.remove(chosen.id());
        }
    }

    private void follow() {
        var chosen = list.getSelectionModel().getSelectedItem();
        var keep = wanted != null ? wanted : chosen == null ? null : chosen.id();
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.setItems(FXCollections.observableArrayList(model.entries(holder)));
        if (keep == null || !choose(keep)) {
            list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
        } else if (keep.equals(wanted)) {
            wanted = null;
            form.edit(holder.fields().getFirst());
        }
    }

    private boolean choose(EntityId id) {
        for (int line = 0; line < list.getItems().size(); line++) {
            if (list.getItems().get(line).id().equals(id)) {
                list.getSelectionModel().select(line);
                return true;
            }
        }
        return false;
    }

    /** Leads to a field of one of them, if it is here. */
    boolean reveal(EntityId id, ConventionField field) {
        if (!choose(id)) {
            return false;
        }
        form.edit(field);
        return true;
    }

    private final class Line extends GrowingCell<Entity> {
        @Override
        protected void updateItem(@Nullable Entity entity, boolean empty) {
            super.updateItem(entity, empty);
            setText(null);
            setGraphic(null);
            pseudoClassStateChanged(LATE, false);
            if (empty || entity == null) {
                return;
            }
            switch (entity) {
                case Opinion opinion ->
                    draw(
                            texts.say(opinion.committee().label()) + " " + opinion.of(),
                            day(opinion.given(), "convention.undated"));
                case EarlierAgreement agreement ->
                    draw(Slot.capitalised(agreement.title()), day(agreement.signed(), "convention.undated"));
                case Promise promise -> draw(promise);
                default -> {}
            }
        }

        private String day(@Nullable LocalDate date, String none) {
            return date == null ? texts.get(none) : French.date(date);
        }

        private void draw(Promise promise) {
            var touches = promise.touches().isEmpty() ? "" : "  ·  " + promise.touches();
            var due = PromiseTerm.said(promise, LocalDate.now(clock), texts);
            draw(Slot.capitalised(promise.what()) + touches, due, promise.trigger());
            pseudoClassStateChanged(LATE, PromiseTerm.isLate(promise, LocalDate.now(clock)));
        }

        private void draw(String text, String... notes) {
            var name = new Label(text);
            name.setWrapText(true);
            var box = new VBox(2, name);
            for (var note : notes) {
                if (!note.isEmpty()) {
                    var label = new Label(Slot.capitalised(note));
                    label.getStyleClass().add("muted");
                    if (box.getChildren().size() == 1) {
                        label.getStyleClass().add("entry-due");
                    }
                    label.setWrapText(true);
                    box.getChildren().add(label);
                }
            }
            setGraphic(box);
            setAccessibleText(text + ", " + String.join(", ", notes));
        }
    }
}
