package fr.conventio.app.itservices;

import fr.conventio.app.entry.Shown;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.itservices.inventory.Completeness;
import fr.conventio.model.itservices.inventory.Inventory;
import fr.conventio.model.itservices.inventory.InventoryBlock;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One party's inventory: its blocks with how far each has come, and the lines of the chosen one, answered in place. */
final class InventoryPane extends SideBySide {
    private static final double PARTY_WIDTH = 200;
    private static final double PROGRESS_WIDTH = 70;
    private static final double BLOCKS_WIDTH = 273;
    /** With large letters the lines need the room more than the names of their blocks. */
    private static final double WIDEST_BLOCKS = 330;

    private final ItServicesViewModel model;
    private final Texts texts;
    private final ComboBox<Party> parties = new ComboBox<>();
    private final ListView<BlockLine> blocks = new ListView<>();
    private final AnswerTable answers;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label score = new Label();
    private final Button more;
    /** Configurations that are shown though nothing is written in them yet, by block. */
    private final Map<Integer, Integer> opened = new HashMap<>();

    /** One block, or one configuration of it, with how far it has come. */
    record BlockLine(InventoryBlock block, int copy, Completeness done) {}

    InventoryPane(ItServicesViewModel model, Texts texts, double scale) {
        this.model = model;
        this.texts = texts;
        this.answers = new AnswerTable(model, texts, scale);
        this.more = new Button(texts.get("it.inventory.more"), Icon.ADD.node());
        more.setId("it-configuration-add");
        more.setOnAction(event -> openConfiguration());
        parties();
        blocks();
        score.setId("it-score");
        progress.setAccessibleText(texts.get("it.inventory.progress"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var send = new Button(texts.get("it.form.send"), Icon.DOCUMENT.node());
        send.setId("it-form-send");
        send.setMinWidth(Region.USE_PREF_SIZE);
        send.setOnAction(event -> party().ifPresent(model.exchange()::write));
        var receive = new Button(texts.get("it.form.receive"), Icon.IMPORT.node());
        receive.setId("it-form-receive");
        receive.setMinWidth(Region.USE_PREF_SIZE);
        receive.setOnAction(event -> model.exchange().choose());
        parties.setPrefWidth(PARTY_WIDTH * scale);
        progress.setPrefWidth(PROGRESS_WIDTH);
        blocks.setPrefWidth(Math.min(BLOCKS_WIDTH * scale, WIDEST_BLOCKS));
        score.setMinWidth(Region.USE_PREF_SIZE);
        more.setMaxWidth(Double.MAX_VALUE);
        var line = new ToolLine(8, parties, progress, score, space, send, receive);
        line.getStyleClass().add("filter-line");
        var passwords = new Label(texts.get("it.inventory.passwords"));
        passwords.getStyleClass().addAll("muted", "footnote");
        passwords.setWrapText(true);
        setTop(line);
        VBox.setVgrow(blocks, Priority.ALWAYS);
        setLeft(new VBox(8, blocks, more));
        setCenter(answers.table());
        setBottom(passwords);
    }

    private void parties() {
        parties.setId("it-inventory-party");
        parties.setAccessibleText(texts.get("it.inventory.party"));
        parties.setConverter(Shown.by(Party::name));
        parties.setOnAction(event -> {
            opened.clear();
            show();
        });
    }

    private void blocks() {
        blocks.setId("it-blocks");
        blocks.setAccessibleText(texts.get("it.inventory.blocks"));
        blocks.getStyleClass().add("it-blocks");
        blocks.setCellFactory(list -> new BlockCell(texts));
        blocks.getSelectionModel().selectedItemProperty().subscribe(block -> lines());
        blocks.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER, F2, RIGHT -> {
                    answers.enter();
                    event.consume();
                }
                default -> {}
            }
        });
    }

    /** Shows the inventory of a party as it is now. */
    void show(List<Party> all) {
        var before = parties.getValue();
        if (!parties.getItems().equals(all)) {
            parties.setItems(FXCollections.observableArrayList(all));
            parties.setValue(all.stream()
                    .filter(party -> before != null && party.id().equals(before.id()))
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(party -> !model.subscription(party).sets().isEmpty())
                            .findFirst())
                    .or(() -> all.stream().findFirst())
                    .orElse(null));
        }
        show();
    }

    private void show() {
        var party = parties.getValue();
        if (party == null) {
            return;
        }
        var inventory = model.inventory(party);
        var whole = inventory.whole();
        progress.setProgress((double) whole.answered() / whole.expected());
        score.setText(texts.get("it.inventory.score", whole.answered(), whole.expected(), whole.percent()));
        var lines = blockLines(inventory);
        int chosen = Math.max(0, blocks.getSelectionModel().getSelectedIndex());
        if (blocks.getItems().size() == lines.size()) {
            for (int place = 0; place < lines.size(); place++) {
                if (!blocks.getItems().get(place).equals(lines.get(place))) {
                    blocks.getItems().set(place, lines.get(place));
                }
            }
        } else {
            blocks.setItems(FXCollections.observableArrayList(lines));
        }
        blocks.getSelectionModel().select(Math.min(chosen, lines.size() - 1));
        lines();
    }

    private List<BlockLine> blockLines(Inventory inventory) {
        var lines = new ArrayList<BlockLine>();
        for (var block : Questionnaire.blocks()) {
            int copies = Math.max(inventory.copies(block), opened.getOrDefault(block.number(), 1));
            for (int copy = 1; copy <= copies; copy++) {
                lines.add(new BlockLine(block, copy, inventory.of(block, copy)));
            }
        }
        return lines;
    }

    private void lines() {
        var line = blocks.getSelectionModel().getSelectedItem();
        var party = parties.getValue();
        more.setDisable(line == null || !line.block().repeatable());
        if (line != null && party != null) {
            answers.show(party, line.block(), line.copy());
        }
    }

    private void openConfiguration() {
        var line = blocks.getSelectionModel().getSelectedItem();
        if (line != null) {
            int number = line.block().number();
            long now = blocks.getItems().stream()
                    .filter(shown -> shown.block().number() == number)
                    .count();
            opened.put(number, (int) now + 1);
            show();
            for (int place = 0; place < blocks.getItems().size(); place++) {
                var shown = blocks.getItems().get(place);
                if (shown.block().number() == number && shown.copy() == now + 1) {
                    blocks.getSelectionModel().select(place);
                    blocks.scrollTo(place);
                }
            }
            answers.enter();
        }
    }

    /** Puts the focus where work goes on. */
    void enter() {
        blocks.requestFocus();
    }

    /** Goes to a party's inventory. */
    void to(PartyId party) {
        parties.getItems().stream()
                .filter(candidate -> candidate.id().equals(party))
                .findFirst()
                .ifPresent(parties::setValue);
        blocks.requestFocus();
    }

    /** Goes to a block. */
    void to(InventoryBlock block) {
        for (int place = 0; place < blocks.getItems().size(); place++) {
            if (blocks.getItems().get(place).block().equals(block)) {
                blocks.getSelectionModel().select(place);
                blocks.scrollTo(place);
                answers.enter();
                return;
            }
        }
    }

    private Optional<Party> party() {
        return Optional.ofNullable(parties.getValue());
    }
}
