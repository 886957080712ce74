package fr.conventio.app.convention;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.convention.LeftOutClause;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.Fact;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.convention.edit.EditClauses;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.draft.DraftedClause;
import fr.conventio.model.draft.DraftedClause.State;
import fr.conventio.model.wording.Message;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The chosen clause: its words, when it is printed, how it differs from the standard text, and what can be done with it. */
final class ClauseEditor extends ScrollPane {
    private static final int ROWS = 12;

    private final ConventionViewModel model;
    private final HouseModels house;
    private final Texts texts;
    private final Label title = new Label();
    private final Label state = new Label();
    private final Label doubts = new Label();
    private final Label headingLabel;
    private final Label conditionLabel;
    private final Entry heading;
    private final Entry condition;
    private final Entry body;
    private final Label reasonLabel;
    private final Entry reason;
    private final Entry modelName;
    private final MenuButton models;
    private final TextFlow difference = new TextFlow();
    private final VBox differences;
    private final Button restore;
    private final Button putBack;
    private final Button remove;
    private Consumer<String> added = key -> {};
    private Consumer<HouseClause> looked = chosen -> {};
    private @Nullable DraftedClause shown;
    /** While fields are filled one after the other, what stands in them is no clause. */
    private boolean filling;

    ClauseEditor(ConventionViewModel model, HouseModels house, Texts texts) {
        this.model = model;
        this.house = house;
        this.texts = texts;
        setId("clause-editor");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("clause-editor");
        title.setId("clause-title");
        title.getStyleClass().add("clause-title");
        title.setWrapText(true);
        state.setId("clause-state");
        state.getStyleClass().add("muted");
        state.setWrapText(true);
        doubts.setId("clause-doubts");
        doubts.getStyleClass().add("clause-doubts");
        doubts.setWrapText(true);
        doubts.managedProperty().bind(doubts.visibleProperty());
        doubts.visibleProperty().bind(doubts.textProperty().isEmpty().not());
        headingLabel = label(Message.of("clause.field.heading"));
        heading = new Entry("clause-heading", headingLabel, texts, text -> refusal(), text -> store());
        conditionLabel = label(Message.of("clause.field.condition"));
        condition = new Entry("clause-condition", conditionLabel, texts, text -> refusal(), text -> store());
        var bodyLabel = label(Message.of("clause.field.body"));
        body = Entry.ofLines("clause-body", ROWS, bodyLabel, texts, text -> refusal(), text -> store());
        reasonLabel = label(Message.of("convention.left_out.reason"));
        reason = new Entry("clause-reason", reasonLabel, texts, text -> Optional.empty(), this::leaveOut);
        var modelLabel = label(Message.of("convention.house.keep"));
        modelName = new Entry("clause-model", modelLabel, texts, this::modelRefusal, this::keep);
        models = menu("clause-models");
        models.managedProperty().bind(models.visibleProperty());
        for (var entry : new Entry[] {heading, condition, body}) {
            entry.field().textProperty().subscribe(text -> typing());
        }
        difference.setId("clause-difference");
        var differenceLabel = new Label(texts.get("convention.difference"));
        differenceLabel.getStyleClass().add("entry-label");
        differences = new VBox(4, differenceLabel, difference);
        restore = button("clause-restore", Icon.RESET, clause -> model.restore(clause.key()));
        putBack = button("clause-put-back", Icon.UNDO, clause -> model.putBack(clause.key()));
        remove = button("clause-remove", Icon.REMOVE, clause -> model.remove(clause.key()));
        var add = button("clause-add", Icon.ADD, this::add);
        var actions = new FlowPane(8, 8, slots(), facts(), models, restore, putBack, remove, add);
        var content = new VBox(
                4,
                title,
                state,
                doubts,
                headingLabel,
                heading,
                conditionLabel,
                condition,
                bodyLabel,
                body,
                actions,
                differences,
                modelLabel,
                modelName,
                reasonLabel,
                reason);
        content.getStyleClass().add("side-panel-content");
        setContent(content);
        house.shelf().subscribe(shelf -> models());
    }

    /** @param told a model of the house for the clause, which is to be looked at */
    void onModel(Consumer<HouseClause> told) {
        looked = told;
    }

    /** @param told the key of a clause that was added */
    void onAdded(Consumer<String> told) {
        added = told;
    }

    private Label label(Message text) {
        var label = new Label(text.key().startsWith("convention.") ? texts.get(text.key()) : texts.say(text));
        label.getStyleClass().add("entry-label");
        return label;
    }

    private Button button(String id, Icon icon, Consumer<DraftedClause> action) {
        var button = new Button(texts.get("convention." + id), icon.node());
        button.setId(id);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> {
            if (shown != null) {
                action.accept(shown);
            }
        });
        return button;
    }

    private MenuButton slots() {
        var menu = menu("clause-slots");
        Arrays.stream(Slot.values())
                .forEach(slot -> menu.getItems().add(item(texts.say(slot.label()), "{" + slot.word() + "}")));
        return menu;
    }

    private MenuButton facts() {
        var menu = menu("clause-facts");
        Arrays.stream(Fact.values())
                .forEach(fact -> menu.getItems().add(item(texts.say(fact.label()), "{si " + fact.word() + "}…{fin}")));
        return menu;
    }

    private MenuButton menu(String id) {
        var menu = new MenuButton(texts.get("convention." + id, 0));
        menu.setId(id);
        return menu;
    }

    private MenuItem item(String name, String text) {
        var item = new MenuItem(name + "   " + text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            TextInputControl field = body.field();
            field.replaceSelection(text);
            field.requestFocus();
        });
        return item;
    }

    /** Shows a clause as it is now; what is being typed stays while the clause has not changed. */
    void show(DraftedClause clause) {
        boolean same = shown != null && shown.key().equals(clause.key());
        shown = clause;
        var standard = clause.standard();
        boolean own = standard == null;
        boolean hasHeading = standard == null
                ? clause.clause().level() > 0
                : !standard.heading().isEmpty();
        show(hasHeading, headingLabel, heading);
        show(own, conditionLabel, condition);
        title.setText((clause.number() + " " + clause.clause().label()).strip());
        state.setText(said(clause));
        restore.setVisible(clause.isReworded());
        putBack.setVisible(clause.state() == State.LEFT_OUT);
        remove.setVisible(own);
        var stored = stored(clause.key(), clause.clause());
        var left = model.convention()
                .leftOut(clause.key())
                .map(LeftOutClause::reason)
                .orElse("");
        filling = true;
        put(heading, stored.heading(), same);
        put(condition, stored.condition(), same);
        put(body, stored.body(), same);
        put(reason, left, same);
        put(modelName, "", same);
        filling = false;
        difference(clause);
        doubts();
        models();
    }

    /** The house's models for the clause. */
    private void models() {
        models.getItems().clear();
        if (shown != null) {
            for (var one : house.models(shown.clause())) {
                var item = new MenuItem(one.name());
                item.setMnemonicParsing(false);
                item.setOnAction(event -> looked.accept(one));
                models.getItems().add(item);
            }
        }
        models.setText(texts.get("convention.clause-models", models.getItems().size()));
        models.setVisible(!models.getItems().isEmpty());
    }

    private Optional<Message> modelRefusal(String name) {
        return shown == null ? Optional.empty() : house.refusal(edit -> edit.keep(name, written()));
    }

    private void keep(String name) {
        if (shown != null) {
            var words = written();
            house.edit(edit -> edit.keep(name, words));
            modelName.begin("", Optional.empty());
        }
    }

    private static void show(boolean visible, Node... nodes) {
        for (var node : nodes) {
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }

    private static void put(Entry entry, String text, boolean same) {
        entry.show(text, Optional.empty(), same);
    }

    /** The clause as it is stored: what the preview shows may be ahead of it. */
    private Clause stored(String key, Clause shownNow) {
        var convention = model.convention();
        var standard = shown == null ? null : shown.standard();
        return convention
                .own(key)
                .map(own -> own.clause())
                .or(() -> convention.version(key).map(version -> shownNow.worded(version.heading(), version.body())))
                .orElse(standard == null ? shownNow : standard);
    }

    private String said(DraftedClause clause) {
        var printed = switch (clause.state()) {
            case PRINTED -> texts.get("convention.said.printed");
            case NOT_NOW -> texts.get("convention.said.not_now", clause.clause().condition());
            case LEFT_OUT -> texts.get("convention.said.left_out");
        };
        var condition = clause.clause().condition();
        return clause.state() == State.PRINTED && !condition.isEmpty()
                ? texts.get("convention.said.when", condition)
                : printed;
    }

    void doubts() {
        doubts.setText(
                shown == null
                        ? ""
                        : String.join(
                                "\n",
                                model.findings(shown.key()).stream()
                                        .map(finding -> texts.say(finding.message()))
                                        .toList()));
    }

    private void difference(DraftedClause clause) {
        show(clause.isReworded(), differences);
        difference.getChildren().clear();
        var standard = clause.standard();
        if (standard == null || !clause.isReworded()) {
            return;
        }
        var before = standard.heading() + "\n" + standard.body();
        var after = clause.clause().heading() + "\n" + clause.clause().body();
        Difference.draw(difference, before.strip(), after.strip());
    }

    /** The clause in the words that stand in the fields. */
    private Clause written() {
        var clause = Objects.requireNonNull(shown).clause();
        return new Clause(
                clause.key(),
                clause.part(),
                clause.level(),
                clause.name(),
                heading.field().getText(),
                condition.isVisible() ? condition.field().getText() : clause.condition(),
                body.field().getText(),
                clause.law(),
                clause.motive());
    }

    private Optional<Message> refusal() {
        if (shown == null) {
            return Optional.empty();
        }
        var written = written();
        return EditClauses.refusal(written.heading(), written.condition(), written.body());
    }

    private void typing() {
        if (shown != null && !filling) {
            var written = written();
            var stored = stored(written.key(), written);
            model.type(
                    stored.worded(written.heading(), written.body()).equals(stored)
                                    && stored.condition().equals(written.condition())
                            ? null
                            : written);
        }
    }

    private void store() {
        if (shown != null) {
            model.word(written());
        }
    }

    private void leaveOut(String why) {
        if (shown != null && why.isBlank()) {
            model.putBack(shown.key());
        } else if (shown != null) {
            model.leaveOut(shown.key(), why);
        }
    }

    private void add(DraftedClause clause) {
        added.accept(model.add(
                clause.clause(), texts.get("convention.clause.new"), texts.get("convention.clause.new.body")));
    }

    /** Puts the cursor into the clause's words. */
    void edit() {
        body.field().requestFocus();
    }
}
