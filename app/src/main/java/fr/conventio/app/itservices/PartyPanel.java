package fr.conventio.app.itservices;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.SubscriptionSpot.Topic;
import fr.conventio.model.itservices.subscription.Referent;
import fr.conventio.model.itservices.subscription.ReferentField;
import fr.conventio.model.itservices.subscription.ReferentId;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.party.Party;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All about one party's subscription: how far it has come, its days, its referents. */
final class PartyPanel extends ScrollPane {
    private final ItServicesViewModel model;
    private final Texts texts;
    private final Label heading = new Label();
    private final Label state = new Label();
    private final Label domains = note("it-domains-note");
    private final Label referentsNote = note("it-referents-note");
    private final Map<SubscriptionDate, Entry> days = new EnumMap<>(SubscriptionDate.class);
    private final VBox referents = new VBox(12);
    private List<ReferentId> listed = List.of();
    private final Map<ReferentId, Map<ReferentField, Entry>> entries = new HashMap<>();
    private @Nullable Party shown;

    PartyPanel(ItServicesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("it-party");
        setAccessibleText(texts.get("it.party"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("side-panel");
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        state.setId("it-state");
        state.setWrapText(true);
        var grid = grid();
        for (var which : SubscriptionDate.values()) {
            day(grid, which);
        }
        var people = new Label(texts.get("it.referents"));
        people.getStyleClass().add("section-title");
        var add = new Button(texts.get("it.referent.add"), Icon.ADD.node());
        add.setId("it-referent-add");
        add.setOnAction(event -> {
            if (shown != null) {
                model.addReferent(shown);
            }
        });
        var content =
                new VBox(12, heading, state, domains, grid, new Separator(), people, referentsNote, referents, add);
        content.getStyleClass().add("side-panel-content");
        setContent(content);
    }

    private static Label note(String id) {
        var note = new Label();
        note.setId(id);
        note.setWrapText(true);
        note.getStyleClass().addAll("entry-note", "doubt-note");
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(note.textProperty().isEmpty().not());
        return note;
    }

    private static GridPane grid() {
        var grid = new GridPane(12, 4);
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
        return grid;
    }

    private static void add(GridPane grid, Label label, Node field) {
        label.getStyleClass().add("entry-label");
        var row = new RowConstraints();
        row.setValignment(VPos.TOP);
        grid.getRowConstraints().add(row);
        grid.addRow(grid.getRowConstraints().size() - 1, label, field);
    }

    private void day(GridPane grid, SubscriptionDate which) {
        var label = new Label(texts.say(which.label()));
        var entry = new Entry(
                "it-" + which.name(),
                label,
                texts,
                text -> shown == null ? Optional.empty() : model.refusal(shown, which, text),
                text -> {
                    if (shown != null) {
                        model.write(shown, which, text);
                    }
                });
        days.put(which, entry);
        add(grid, label, entry);
    }

    /** Shows a party as it is now; nothing when there is none. */
    void show(@Nullable Party party) {
        boolean same = shown != null && party != null && shown.id().equals(party.id());
        shown = party;
        setVisible(party != null);
        if (party == null) {
            return;
        }
        var subscription = model.subscription(party);
        heading.setText(party.name());
        state.setText(texts.say(subscription.state().label()));
        domains.setText(said(model.finding(party, Topic.DOMAINS)));
        referentsNote.setText(said(model.finding(party, Topic.REFERENTS)));
        days.forEach((which, entry) -> {
            var day = subscription.date(which);
            set(entry, same, day == null ? "" : French.date(day), finding(party, which));
        });
        referents(party, same);
    }

    private Optional<Message> finding(Party party, SubscriptionDate which) {
        return switch (which) {
            case VALIDATED -> model.finding(party, Topic.VALIDATION);
            case EXCLUDED ->
                model.subscription(party).date(which) == null ? Optional.empty() : model.finding(party, Topic.DATES);
            case WITHDRAWN ->
                model.subscription(party).date(which) == null
                                || model.subscription(party).date(SubscriptionDate.EXCLUDED) != null
                        ? Optional.empty()
                        : model.finding(party, Topic.DATES);
            default -> Optional.empty();
        };
    }

    private static void set(Entry entry, boolean same, String text, Optional<Message> found) {
        entry.show(text, found, same);
    }

    private String said(Optional<Message> message) {
        return message.map(texts::say).orElse("");
    }

    private void referents(Party party, boolean same) {
        var people = model.services().referents(party.id());
        var ids = people.stream().map(Referent::id).toList();
        if (!ids.equals(listed)) {
            boolean added = same && ids.size() == listed.size() + 1;
            listed = ids;
            entries.clear();
            var boxes = new ArrayList<Node>();
            ids.forEach(id -> boxes.add(referent(party, id, boxes.size() + 1)));
            referents.getChildren().setAll(boxes);
            fill(people, false);
            if (added) {
                entries.getOrDefault(ids.getLast(), Map.of()).forEach((field, entry) -> {
                    if (field == ReferentField.NAME) {
                        entry.field().requestFocus();
                    }
                });
            }
        } else {
            fill(people, same);
        }
    }

    private void fill(List<Referent> people, boolean same) {
        people.forEach(referent -> entries.getOrDefault(referent.id(), Map.of())
                .forEach((field, entry) -> set(entry, same, referent.text(field), Optional.empty())));
    }

    private Node referent(Party party, ReferentId id, int number) {
        var grid = grid();
        var fields = new EnumMap<ReferentField, Entry>(ReferentField.class);
        for (var field : ReferentField.values()) {
            var label = new Label(texts.say(field.label()));
            var entry = new Entry(
                    "it-referent-" + number + "-" + field.name(),
                    label,
                    texts,
                    text -> model.refusal(party, id, field, text),
                    text -> model.write(party, id, field, text));
            fields.put(field, entry);
            add(grid, label, entry);
        }
        entries.put(id, fields);
        var remove = new Button("", Icon.REMOVE.node());
        remove.setId("it-referent-" + number + "-remove");
        remove.getStyleClass().add("quiet");
        remove.setTooltip(new Tooltip(texts.get("it.referent.remove")));
        remove.setAccessibleText(texts.get("it.referent.remove"));
        remove.setOnAction(event -> model.removeReferent(party, id));
        HBox.setHgrow(grid, Priority.ALWAYS);
        return new HBox(4, grid, remove);
    }

    /** Puts the cursor into the first day. */
    void enter() {
        enter(SubscriptionDate.START);
    }

    /** Puts the cursor where a topic is written about. */
    void enter(Topic topic) {
        applyCss();
        switch (topic) {
            case VALIDATION -> enter(SubscriptionDate.VALIDATED);
            case DATES -> enter(SubscriptionDate.NOTICE);
            case REFERENTS -> lookup("#it-referent-add").requestFocus();
            default -> {}
        }
    }

    private void enter(SubscriptionDate which) {
        var entry = days.get(which);
        if (entry != null) {
            entry.field().requestFocus();
            entry.field().selectAll();
        }
    }
}
