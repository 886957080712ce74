package fr.conventio.app.roster.reading;

import fr.conventio.app.entry.Shown;
import fr.conventio.app.roster.columns.Headings;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.memory.RememberedMapping;
import fr.conventio.model.roster.reading.Confidence;
import fr.conventio.model.roster.reading.FoundColumn;
import fr.conventio.model.roster.reading.FoundTable;
import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.roster.reading.Meaning;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.table.SourceRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What each column of the file holds: guessed, with how sure the guess is and the first values below it. Picked from a list, or
 * dragged from one column onto another.
 */
final class ColumnsStep implements StepView {
    private static final int SAMPLES = 4;
    /** What an officer would miss; the service, where no column tells it, is asked. */
    private static final List<Meaning> EXPECTED = List.of(
            Meaning.STATUS,
            Meaning.CATEGORY,
            Meaning.GRADE,
            Meaning.WORKING_TIME,
            Meaning.TRANSFER,
            Meaning.TRANSFER_DATE);

    private final ImportViewModel model;
    private final Texts texts;
    private final VBox tables = new VBox(12);
    private final FlowPane remembering = new FlowPane(12, 8);
    private final CheckBox remember = new CheckBox();
    private final TextField name = new TextField();
    private final BorderPane page = new BorderPane();
    private String proposed = "";

    ColumnsStep(ImportViewModel model) {
        this.model = model;
        this.texts = model.tools().texts();
        tables.getStyleClass().add("import-facts");
        var scroll = new ScrollPane(tables);
        scroll.getStyleClass().add("import-desk");
        scroll.setFitToWidth(true);
        remembering.getStyleClass().add("import-remember");
        remember.setId("import-remember");
        remember.setText(texts.get("import.mapping.remember"));
        name.setId("import-mapping-name");
        name.setPrefColumnCount(22);
        name.setAccessibleText(texts.get("import.mapping.name"));
        name.textProperty().subscribe(text -> settleName());
        remember.selectedProperty().subscribe(chosen -> settleName());
        page.setCenter(scroll);
        page.setBottom(remembering);
    }

    private void settleName() {
        name.setDisable(!remember.isSelected());
        model.rememberAs(remember.isSelected() ? Optional.of(name.getText()) : Optional.<String>empty());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void focus() {
        var first = tables.lookup(".meaning-pick");
        if (first != null) {
            first.requestFocus();
        }
    }

    @Override
    public void show(Road road) {
        if (!proposed.equals(road.mappingName())) {
            proposed = road.mappingName();
            name.setText(proposed);
            remember.setSelected(true);
        }
        drawRemembering(road);
        tables.getChildren().clear();
        if (road.understanding().taken().isEmpty()) {
            tables.getChildren().add(EmptyState.saying(texts.get("import.columns.none")));
        }
        for (var alike : road.understanding().takenAlike()) {
            tables.getChildren().add(tables(road, alike));
        }
    }

    private void drawRemembering(Road road) {
        remembering.getChildren().setAll(remember, name);
        var known = model.mappings();
        if (!known.isEmpty() || road.mapping().isPresent()) {
            var picked = new ComboBox<Optional<RememberedMapping>>();
            picked.setId("import-mapping");
            picked.setAccessibleText(texts.get("import.mapping.used"));
            picked.getItems().add(Optional.empty());
            known.forEach(kept -> picked.getItems().add(Optional.of(kept)));
            if (!picked.getItems().contains(road.mapping())) {
                picked.getItems().add(road.mapping());
            }
            picked.setConverter(
                    Shown.by(kept -> kept.map(RememberedMapping::name).orElse(texts.get("import.mapping.none"))));
            picked.setValue(road.mapping());
            picked.setOnAction(event -> model.use(picked.getValue()));
            var used = new Label(texts.get("import.mapping.used"));
            used.setLabelFor(picked);
            remembering.getChildren().addFirst(new HBox(8, used, picked));
        }
        var share = new Button(texts.get("import.mapping.share"));
        share.setId("import-mapping-share");
        share.setOnAction(event -> model.tools()
                .files()
                .chooseFolder()
                .ifPresent(
                        folder -> model.share(name.getText().isBlank() ? road.mappingName() : name.getText(), folder)));
        var open = new Button(texts.get("import.mapping.open"));
        open.setId("import-mapping-open");
        open.setOnAction(event -> model.tools().files().chooseMapping().ifPresent(model::useShared));
        remembering.getChildren().addAll(open, share);
    }

    /** Tables with the same columns are settled together. */
    private VBox tables(Road road, List<Integer> alike) {
        var drawn = new VBox(8);
        var all = road.understanding().tables();
        var first = all.get(alike.getFirst());
        if (road.understanding().taken().size() > 1) {
            var title = new Label(texts.get(
                    "import.sheets",
                    alike.size(),
                    alike.stream()
                            .map(nth -> texts.get("import.quoted", all.get(nth).sheet()))
                            .distinct()
                            .collect(Collectors.joining(", "))));
            title.getStyleClass().add("section-title");
            title.setWrapText(true);
            drawn.getChildren().add(title);
        }
        var wholes = new FlowPane(24, 8);
        wholes.getStyleClass().add("import-line");
        alike.stream()
                .filter(nth -> all.get(nth).servicePlace() != ServicePlace.COLUMN)
                .forEach(nth -> wholes.getChildren().add(service(road, nth, all.get(nth), alike.size() > 1)));
        if (!first.has(Meaning.EMPLOYER)) {
            wholes.getChildren().add(employer(road, alike, first));
        }
        if (!wholes.getChildren().isEmpty()) {
            drawn.getChildren().add(wholes);
        }
        var cards = new FlowPane(12, 12);
        first.columns().forEach(column -> cards.getChildren().add(card(alike, column)));
        drawn.getChildren().add(cards);
        var missing = EXPECTED.stream()
                .filter(meaning -> !first.has(meaning))
                .filter(meaning -> meaning != Meaning.WORKING_TIME || !first.has(Meaning.WORKING_KIND))
                .map(this::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            var words = new Label(texts.get("import.columns.missing", missing));
            words.getStyleClass().add("muted");
            words.setWrapText(true);
            drawn.getChildren().add(words);
        }
        return drawn;
    }

    /** What holds for all lines of a table whose columns do not tell it. */
    private HBox service(Road road, int nth, FoundTable table, boolean isOneOfSeveral) {
        var names = road.base().services().stream().map(SharedService::name).toList();
        var place = table.servicePlace().name().toLowerCase(Locale.ROOT);
        return asked(
                "import-service-" + nth,
                isOneOfSeveral ? texts.get("import.service.of", table.sheet()) : texts.get("import.service." + place),
                texts.get("import.service." + place + ".prompt"),
                table.service(),
                names,
                text -> change(List.of(nth), found -> found.withService(text)));
    }

    private HBox employer(Road road, List<Integer> alike, FoundTable first) {
        return asked(
                "import-employer-" + alike.getFirst(),
                texts.get("import.employer"),
                texts.get("import.employer.prompt"),
                first.employer(),
                road.base().parties().stream().map(Party::shortName).toList(),
                text -> change(alike, found -> found.withEmployer(text)));
    }

    private HBox asked(
            String id, String words, String prompt, String value, List<String> names, Consumer<String> settle) {
        var label = new Label(words);
        var box = new ComboBox<>(FXCollections.observableArrayList(names));
        box.setId(id);
        box.setEditable(true);
        box.setValue(value);
        box.setPromptText(prompt);
        box.setAccessibleText(words);
        label.setLabelFor(box);
        box.setOnAction(event -> {
            var chosen = box.getValue() == null ? "" : box.getValue().strip();
            if (!chosen.equals(value)) {
                settle.accept(chosen);
            }
        });
        return new HBox(8, label, box);
    }

    private void change(List<Integer> tables, UnaryOperator<FoundTable> change) {
        model.understand(understanding -> {
            var changed = understanding;
            for (int table : tables) {
                changed =
                        changed.with(table, change.apply(understanding.tables().get(table)));
            }
            return changed;
        });
    }

    private VBox card(List<Integer> alike, FoundColumn column) {
        var header = new Label(column.header().isEmpty() ? texts.get("import.column.bare") : column.header());
        header.getStyleClass().add("section-title");
        header.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(header, Priority.ALWAYS);
        var letter = new Label(SourceRow.columnLetters(column.column()));
        letter.getStyleClass().add("muted");
        letter.setMinWidth(Region.USE_PREF_SIZE);
        var card = new VBox(6, new HBox(8, header, letter), pick(alike, column), sureness(column));
        for (var sample : column.samples().stream().limit(SAMPLES).toList()) {
            var value = new Label(sample);
            value.getStyleClass().add("import-sample");
            card.getChildren().add(value);
        }
        card.getStyleClass().add("import-column");
        if (column.meaning() == Meaning.IGNORED) {
            card.getStyleClass().add("ignored");
        } else if (column.confidence() == Confidence.DOUBTFUL) {
            card.getStyleClass().add("doubtful");
        }
        makeDraggable(card, alike, column);
        return card;
    }

    private ComboBox<Meaning> pick(List<Integer> alike, FoundColumn column) {
        var pick = new ComboBox<Meaning>();
        pick.setId("import-meaning-" + alike.getFirst() + "-" + column.column());
        pick.getStyleClass().add("meaning-pick");
        pick.setMaxWidth(Double.MAX_VALUE);
        pick.setVisibleRowCount(Meaning.values().length);
        pick.getItems().addAll(Arrays.asList(Meaning.values()));
        pick.setConverter(Shown.by(this::name));
        pick.setValue(column.meaning());
        pick.setAccessibleText(texts.get(
                "import.column.spoken", column.header(), name(column.meaning()), texts.get(key(column.confidence()))));
        pick.setOnAction(event -> {
            var chosen = pick.getValue();
            if (chosen != column.meaning()) {
                change(alike, found -> found.withMeaning(column.column(), chosen));
            }
        });
        return pick;
    }

    private String name(Meaning meaning) {
        return meaning.field().map(field -> Headings.whole(field, texts)).orElseGet(() -> texts.say(meaning.label()));
    }

    private Label sureness(FoundColumn column) {
        if (column.meaning() == Meaning.IGNORED) {
            var left = new Label(texts.get(column.isHidden() ? "import.column.hidden" : "import.column.left"));
            left.getStyleClass().add("muted");
            return left;
        }
        boolean doubtful = column.confidence() == Confidence.DOUBTFUL;
        var words = new Label(
                texts.get(key(column.confidence()))
                        + (column.isHidden() ? " · " + texts.get("import.column.hidden") : ""),
                (doubtful ? Icon.DOUBT : Icon.DONE).node());
        words.getGraphic().getStyleClass().add(doubtful ? "mark-doubt" : "mark-good");
        words.getStyleClass().add(doubtful ? "doubt-text" : "muted");
        return words;
    }

    private static String key(Confidence confidence) {
        return "import.confidence." + confidence.name().toLowerCase(Locale.ROOT);
    }

    private void makeDraggable(Region card, List<Integer> alike, FoundColumn column) {
        int nth = alike.getFirst();
        var place = nth + ":" + column.column();
        card.setOnDragDetected(event -> {
            if (column.meaning() != Meaning.IGNORED) {
                var content = new ClipboardContent();
                content.putString(place + ":" + column.meaning().name());
                card.startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        card.setOnDragOver(event -> {
            var dragged = event.getDragboard().getString();
            if (dragged != null && dragged.startsWith(nth + ":") && !dragged.startsWith(place + ":")) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        card.setOnDragDropped(event -> {
            var dragged = event.getDragboard().getString().split(":", -1);
            change(alike, found -> found.withMeaning(column.column(), Meaning.valueOf(dragged[2])));
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
