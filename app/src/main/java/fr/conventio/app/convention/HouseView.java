package fr.conventio.app.convention;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.room.GrowingCell;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.room.TurningSplit;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.convention.house.TakeHouseClause;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.wording.Message;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The house's models of clauses: a list, and beside it how the chosen one differs from the dossier's text, before it is taken. */
final class HouseView extends BorderPane {
    private static final double LIST_SHARE = 0.46;

    private final HouseModels house;
    private final Texts texts;
    private final ListView<HouseClause> list = new ListView<>();
    private final Button undo;
    private final Label title = new Label();
    private final Label state = new Label();
    private final Entry name;
    private final TextFlow difference = new TextFlow();
    private final Button take;
    private final VBox chosen;
    private @Nullable EntityId wanted;

    /** @param taken told the key of the clause that has a model's words now */
    HouseView(HouseModels house, Tools tools, Consumer<String> taken) {
        this.house = house;
        this.texts = tools.texts();
        list.setId("house-models");
        list.getStyleClass().add("entries");
        list.setAccessibleText(texts.get("convention.house"));
        list.setCellFactory(all -> new Line());
        var empty = EmptyState.saying(texts.get("convention.house.empty"));
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            }
        });
        undo = button("house-undo", Icon.UNDO, house::undo);
        var heading = new Label(texts.get("convention.house"));
        heading.getStyleClass().add("clause-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new ToolLine(
                8,
                heading,
                space,
                undo,
                button(
                        "house-import",
                        Icon.IMPORT,
                        () -> tools.files().chooseClauses().ifPresent(house::keepAll)),
                button(
                        "house-export",
                        Icon.FOLDER,
                        () -> tools.files().chooseFolder().ifPresent(house::carry)));
        head.getStyleClass().add("figure-head");
        setTop(head);
        title.getStyleClass().add("clause-title");
        title.setWrapText(true);
        state.setId("house-state");
        state.getStyleClass().add("muted");
        state.setWrapText(true);
        var nameLabel = new Label(texts.say(Message.of("house.name")));
        nameLabel.getStyleClass().add("entry-label");
        name = new Entry("house-name", nameLabel, texts, this::refusal, this::rename);
        difference.setId("house-difference");
        take = button(
                "house-take",
                Icon.DONE,
                () -> choice().ifPresent(model -> {
                    house.take(model);
                    new TakeHouseClause(model, house.convention())
                            .before()
                            .map(Clause::key)
                            .ifPresent(taken);
                }));
        take.getStyleClass().add("accent");
        var actions = new FlowPane(8, 8, take, button("house-remove", Icon.REMOVE, this::remove));
        chosen = new VBox(8, title, state, nameLabel, name, actions, difference);
        chosen.getStyleClass().add("side-panel-content");
        var scrolled = new ScrollPane(chosen);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.getStyleClass().add("clause-editor");
        var both = new TurningSplit(list, scrolled);
        both.setDividerPositions(LIST_SHARE);
        setCenter(both);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        house.shelf().subscribe(shelf -> follow());
        house.dossier().picture().subscribe(picture -> refresh());
    }

    private Button button(String id, Icon icon, Runnable action) {
        var button = new Button(texts.get("convention." + id), icon.node());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Optional<HouseClause> choice() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void follow() {
        var keep = wanted != null ? wanted : choice().map(HouseClause::id).orElse(null);
        wanted = null;
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(house.shelf().get().models());
        if (keep == null || !choose(keep)) {
            list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
        }
        refresh();
        var last = house.shelf().get().history().nextUndo().map(JournalEntry::what);
        undo.setDisable(last.isEmpty());
        undo.setTooltip(last.map(texts::say).map(Tooltip::new).orElse(null));
    }

    private boolean choose(EntityId id) {
        for (var model : list.getItems()) {
            if (model.id().equals(id)) {
                list.getSelectionModel().select(model);
                list.scrollTo(model);
                return true;
            }
        }
        return false;
    }

    /** Leads to a model. */
    void reveal(HouseClause model) {
        choose(model.id());
        list.requestFocus();
    }

    private void refresh() {
        list.refresh();
        show(list.getSelectionModel().getSelectedItem());
    }

    private void show(@Nullable HouseClause model) {
        chosen.setVisible(model != null);
        if (model == null) {
            return;
        }
        var taking = new TakeHouseClause(model, house.convention());
        title.setText(model.label());
        state.setText(said(taking));
        name.begin(model.name(), Optional.empty());
        take.setDisable(taking.isTaken());
        Difference.draw(difference, taking.before().map(HouseView::words).orElse(""), words(taking.after()));
    }

    private static String words(Clause clause) {
        return String.join("\n", clause.heading(), clause.condition(), clause.body())
                .strip();
    }

    private String said(TakeHouseClause taking) {
        if (taking.isTaken()) {
            return texts.get("convention.house.taken");
        }
        return texts.get(taking.before().isPresent() ? "convention.house.other" : "convention.house.new");
    }

    private Optional<Message> refusal(String text) {
        return choice().flatMap(model -> house.refusal(edit -> edit.rename(model, text)));
    }

    private void rename(String text) {
        choice().ifPresent(model -> house.edit(edit -> edit.rename(model, text)));
    }

    private void remove() {
        choice().ifPresent(model -> house.edit(edit -> edit.remove(model)));
    }

    private final class Line extends GrowingCell<HouseClause> {
        @Override
        protected void updateItem(@Nullable HouseClause model, boolean empty) {
            super.updateItem(model, empty);
            setText(null);
            setGraphic(null);
            if (empty || model == null) {
                return;
            }
            var called = new Label(model.name());
            called.setWrapText(true);
            var about = new Label(model.label() + "  ·  " + said(new TakeHouseClause(model, house.convention())));
            about.getStyleClass().add("muted");
            about.setWrapText(true);
            var box = new VBox(2, called, about);
            setGraphic(box);
            setAccessibleText(called.getText() + ", " + about.getText());
        }
    }
}
