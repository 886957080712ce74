package fr.conventio.app.convention;

import fr.conventio.app.room.Door;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.room.TurningSplit;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.convention.edit.ConventionField.Holder;
import fr.conventio.model.draft.DraftedClause;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.roster.PostField;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Five faces of the convention: its text with the clauses, the house's models, what it rests on, its promises, the law it stands under. */
final class ConventionView extends BorderPane {
    private static final double EDITOR_SHARE = 0.46;

    private final ConventionViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final RoomHead head;
    private final ClauseList list;
    private final ClauseEditor editor;
    private final Preview preview;
    private final FoundationsView foundations;
    private final EntriesView promises;
    private final ToggleGroup faces = new ToggleGroup();
    private final ToggleButton textDoor;
    private final ToggleButton foundationsDoor;
    private final ToggleButton promisesDoor;

    /** @param posts leads to the posts that have these texts in these columns */
    ConventionView(ConventionViewModel model, Tools tools, Consumer<Map<PostField, Set<String>>> posts) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        var clock = tools.desk().clock();
        this.list = new ClauseList(model, texts);
        var house = new HouseModels(model.dossier(), tools);
        this.editor = new ClauseEditor(model, house, texts);
        this.preview = new Preview(model, texts);
        this.foundations = new FoundationsView(model, texts, clock);
        this.promises = new EntriesView(Holder.PROMISE, model, texts, clock);
        this.head = new RoomHead(texts.get("convention.title"), models()).withSubtitleId("convention-total");
        getStyleClass().add("room");
        var rows = new FigureRows(model, texts, posts);
        var right = new SplitPane(preview);
        right.setOrientation(Orientation.VERTICAL);
        rows.visibleProperty().subscribe(shown -> {
            if (shown && !right.getItems().contains(rows)) {
                right.getItems().add(rows);
                right.setDividerPosition(0, 0.6);
            } else if (!shown) {
                right.getItems().remove(rows);
            }
        });
        var work = new TurningSplit(editor, right);
        work.setDividerPositions(EDITOR_SHARE);
        var text = new SideBySide(work);
        text.setLeft(list);
        var reissue = new ReissueView(model, texts);
        textDoor = door("text", text);
        var models = new HouseView(house, tools, this::reveal);
        var modelsDoor = door("house", models);
        editor.onModel(chosen -> {
            modelsDoor.setSelected(true);
            models.reveal(chosen);
        });
        foundationsDoor = door("foundations", foundations);
        promisesDoor = door("promises", promises);
        var lawDoor = door("law", reissue);
        lawDoor.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                reissue.show();
            }
        });
        var doors = new ToolLine(4, textDoor, modelsDoor, foundationsDoor, promisesDoor, lawDoor);
        doors.getStyleClass().add("filter-line");
        setTop(new VBox(head, doors));
        textDoor.setSelected(true);
        list.onChosen(this::chosen);
        preview.onChosen(list::choose);
        editor.onAdded(list::await);
        model.composed().subscribe(composed -> follow());
        model.dossier().figures().subscribe(figures -> follow());
    }

    private MenuButton models() {
        var take = new MenuItem(texts.get("convention.model.take"));
        take.setId("model-take");
        take.setOnAction(event -> tools.files().chooseClauses().ifPresent(model::take));
        var carry = new MenuItem(texts.get("convention.model.carry"));
        carry.setId("model-carry");
        carry.setOnAction(event -> tools.files().chooseFolder().ifPresent(model::carry));
        var menu = new MenuButton(texts.get("convention.models"), Icon.FOLDER.node(), take, carry);
        menu.setId("models");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private ToggleButton door(String name, Node face) {
        return Door.of("convention-" + name, texts.get("convention.face." + name), faces, () -> setCenter(face));
    }

    private void follow() {
        var draft = model.composed().get().draft();
        head.subtitle()
                .set(texts.get(
                        "convention.total",
                        texts.number(draft.printed().size()),
                        texts.say(draft.profile().label()),
                        model.findings()));
        list.clause().ifPresent(editor::show);
    }

    private void chosen(String key) {
        model.clauses().stream()
                .filter(clause -> clause.key().equals(key))
                .findFirst()
                .ifPresent(this::chosen);
    }

    private void chosen(DraftedClause clause) {
        editor.show(clause);
        preview.choose(clause.key());
    }

    /** Leads to a clause. */
    void reveal(String clause) {
        textDoor.setSelected(true);
        list.choose(clause);
        editor.edit();
    }

    /** Leads to a field of what the convention rests on. */
    void reveal(EntityId subject, ConventionField field) {
        if (field.holder() == Holder.PROMISE) {
            promisesDoor.setSelected(true);
            promises.reveal(subject, field);
        } else {
            foundationsDoor.setSelected(true);
            foundations.reveal(subject, field);
        }
    }
}
