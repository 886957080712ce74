package fr.conventio.app.convention;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.Trace;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The rows behind the figure that was clicked: posts, services or parties, with the way to them. */
final class FigureRows extends BorderPane {
    private final ConventionViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Button toRoster;
    private final ListView<String> rows = new ListView<>();

    /** @param posts leads to the posts that have these texts in these columns */
    FigureRows(ConventionViewModel model, Texts texts, Consumer<Map<PostField, Set<String>>> posts) {
        this.model = model;
        this.texts = texts;
        setId("figure-rows");
        getStyleClass().add("figure-rows");
        title.setId("figure-title");
        title.getStyleClass().add("clause-title");
        title.setWrapText(true);
        rows.setId("figure-list");
        rows.getStyleClass().addAll("dense", "entries");
        toRoster = new Button(texts.get("convention.figure.roster"), Icon.POSTS.node());
        toRoster.setId("figure-roster");
        toRoster.setMinWidth(Region.USE_PREF_SIZE);
        toRoster.setOnAction(event -> model.traced()
                .get()
                .filter(Traced.OfText.class::isInstance)
                .map(traced -> model.columns(((Traced.OfText) traced).trace()))
                .ifPresent(posts));
        var close = new Button(null, Icon.CLOSE.node());
        close.setId("figure-close");
        close.getStyleClass().add("quiet");
        close.setAccessibleText(texts.get("convention.figure.close"));
        close.setOnAction(event -> model.trace(Optional.empty()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, title, toRoster, close);
        head.getStyleClass().add("figure-head");
        setTop(head);
        setCenter(rows);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.trace(Optional.empty());
                event.consume();
            }
        });
        managedProperty().bind(visibleProperty());
        model.traced().subscribe(trace -> show());
        model.composed().subscribe(composed -> show());
    }

    private void show() {
        var trace = model.traced().get();
        setVisible(trace.isPresent());
        trace.ifPresent(traced -> {
            switch (traced) {
                case Traced.OfText text -> show(text.trace());
                case Traced.OfTable table -> show(table);
            }
        });
    }

    private void show(Traced.OfTable table) {
        var counted = table.rows().size();
        say(texts.get("convention.figure.title", table.column(), table.figure(), texts.number(counted)), table.rows());
        toRoster.setVisible(false);
    }

    private void say(String words, List<String> lines) {
        title.setText(words);
        rows.setAccessibleText(words);
        rows.setItems(FXCollections.observableArrayList(lines));
    }

    private void show(Trace trace) {
        var figures = model.composed().get().figures();
        var ids = figures.rows(trace);
        say(
                texts.get(
                        "convention.figure.title",
                        texts.say(figures.label(trace)),
                        figures.printed(trace),
                        texts.number(ids.size())),
                named(model.composed().get().act(), ids));
        toRoster.setVisible(!ids.isEmpty() && ids.getFirst() instanceof PostId);
    }

    private static List<String> named(Act act, List<? extends EntityId> ids) {
        var cells = new PostCells(act.roster());
        var numbers = act.roster().numbers();
        var names = new ArrayList<String>();
        for (var id : ids) {
            names.add(
                    switch (id) {
                        case PostId post ->
                            act.roster()
                                    .find(post)
                                    .map(found -> numbers.get(post) + "  ·  " + found.function() + "  ·  "
                                            + cells.text(found, PostField.SERVICE) + "  ·  "
                                            + cells.text(found, PostField.WORKING_TIME))
                                    .orElse("");
                        case ServiceId service ->
                            act.roster().find(service).map(SharedService::name).orElse("");
                        case PartyId party ->
                            act.roster().find(party).map(Party::name).orElse("");
                        default -> "";
                    });
        }
        return names;
    }
}
