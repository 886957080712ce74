package fr.conventio.app.signature;

import fr.conventio.app.documents.PageView;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.Tools;
import fr.conventio.app.room.TurningSplit;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Several acts: the list of them, the pages of one, and below the list what is said of it and the key for all. */
public final class ManyView extends BorderPane {
    private static final double LIST = 0.42;
    private static final double LIST_HEIGHT = 260;

    private final ManyViewModel model;
    private final Texts texts;
    private final RoomHead head;
    private final PageView pages;
    private final ListView<ManyLine> list = new ListView<>();
    private final VBox details = new VBox(10);
    private final KeysPanel keys;
    private final Button sign = new Button();

    /**
     * @param authorities leads to those that are trusted
     * @param leave goes home
     */
    public ManyView(ManyViewModel model, Tools tools, Runnable authorities, Runnable leave) {
        this.model = model;
        this.texts = tools.texts();
        this.pages = new PageView(tools);
        setId("many");
        getStyleClass().add("room");
        var close = new Button(texts.get("signing.leave"), Icon.BACK.node());
        close.setId("many-leave");
        close.setCancelButton(true);
        close.setOnAction(event -> leave.run());
        var trust = new Button(texts.get("signing.trust"));
        trust.setId("many-trust");
        trust.setOnAction(event -> authorities.run());
        head = new RoomHead(texts.get("many.title"), close, trust)
                .withSubtitleId("many-state")
                .withLongTitles();
        head.subtitle().set(texts.get("signing.reading"));
        setTop(head);
        list.setId("many-list");
        list.getStyleClass().addAll("entries", "many-list");
        list.setAccessibleText(texts.get("many.list"));
        list.setCellFactory(all -> new ManyCell(texts));
        list.setMinHeight(LIST_HEIGHT);
        list.setPrefHeight(LIST_HEIGHT);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.show(line);
            }
        });
        details.setId("many-details");
        keys = new KeysPanel(model.keys(), tools, model::signers);
        var title = new Label(texts.get("many.keys"));
        title.getStyleClass().add("section-title");
        sign.setId("many-sign");
        sign.getStyleClass().add("accent");
        sign.setOnAction(event -> keys.fit().get().ifPresent(model::sign));
        keys.fit().subscribe(this::tell);
        model.running().subscribe(this::tell);
        var side = new VBox(14, list, details, title, FoundLines.muted(texts.get("many.keys.words")), keys, sign);
        side.getStyleClass().add("side-panel-content");
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-panel");
        var split = new TurningSplit(scroll, pages);
        split.setDividerPositions(LIST);
        setCenter(split);
        model.lines().subscribe(this::show);
        model.steps().subscribe(step -> count());
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(List<ManyLine> lines) {
        list.getItems().setAll(lines);
        lines.stream()
                .filter(line -> line.document().isPresent())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        count();
    }

    /** How many are to be signed and were read; with the first of them the key's turn has come. */
    private void count() {
        var lines = model.lines().get();
        if (!lines.isEmpty()) {
            long open = lines.stream()
                    .filter(line -> line.candidate().next().isPresent())
                    .count();
            long read = lines.stream().filter(line -> line.isRead().get()).count();
            head.subtitle().set(texts.get("many.state", lines.size(), open, read));
        }
        keys.allowed().set(!model.chosen().isEmpty());
        keys.tell();
        tell();
    }

    private void show(ManyViewModel.Shown shown) {
        var line = shown.line();
        pages.show(shown.pages());
        details.getChildren().clear();
        shown.since().ifPresent(since -> details.getChildren().add(new SinceLines(since, texts)));
        if (line.candidate().next().isPresent()) {
            var read = new CheckBox(texts.get("signing.read", shown.pages().count()));
            read.setId("many-read");
            read.setWrapText(true);
            read.setSelected(line.isRead().get());
            read.disableProperty().bind(line.outcome().map(outcome -> outcome.isPresent()));
            read.setOnAction(event -> model.read(line, read.isSelected()));
            details.getChildren().add(read);
        }
    }

    private void tell() {
        int chosen = model.chosen().size();
        sign.setText(texts.get("many.sign", chosen));
        sign.setDisable(chosen == 0 || model.running().get() || keys.fit().get().isEmpty());
    }
}
