package fr.conventio.app.services;

import fr.conventio.app.print.PrintMenu;
import fr.conventio.app.room.Door;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.AdhesionSpot;
import fr.conventio.model.checks.ServiceSpot;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.Leaf;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The services and who joins them: the grid with its inspector, one party's choices, and the rules for sections. */
final class ServicesView extends BorderPane {
    private static final String INSPECTOR = "services.inspector";

    /** With more parties than this they are searched as well. */
    private static final int FEW_PARTIES = 6;

    /** With the shortcut key they lead to the views. */
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

    private final ServicesViewModel model;
    private final Texts texts;
    private final RoomHead head;
    private final AdhesionGrid grid;
    private final Inspector inspector;
    private final BooleanProperty inspected;
    private final SideBySide gridView = new SideBySide();
    private final TextField lineSearch = new TextField();
    private final TextField partySearch = new TextField();
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton gridDoor;
    private final Label empty = new Label();
    /** The line to be named next: one that is about to be added. */
    private @Nullable Predicate<Line> wanted;

    ServicesView(ServicesViewModel model, Tools tools) {
        this.model = model;
        this.inspected = new SimpleBooleanProperty(
                tools.settings().get(INSPECTOR, "true").equals("true"));
        this.texts = tools.texts();
        double scale = Appearance.from(tools.settings()).scale();
        this.grid = new AdhesionGrid(model, texts, scale);
        this.inspector = new Inspector(model, texts);
        var add = new Button(texts.get("services.add"), Icon.ADD.node());
        add.setId("service-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> addService());
        var printing = new PrintMenu(
                texts.get("services.print"), model.dossier(), tools, piece -> piece.kind() == PieceKind.SERVICES);
        this.head = new RoomHead(texts.get("services.title"), take(tools), add, printing)
                .withSubtitleId("services-figures");
        getStyleClass().add("room");
        this.gridDoor = door("grid", gridView);
        var members = door("services", new ServiceMembers(model, texts, this::open, scale));
        var choices = new PartyChoices(model, texts, this::open, scale);
        var choicesDoor = door("parties", choices);
        grid.onTotal(party -> {
            choicesDoor.setSelected(true);
            choices.show(party);
        });
        var tabs = new HBox(4, gridDoor, members, choicesDoor, door("rules", new SectionRulesView(model, texts)));
        tabs.getStyleClass().add("views");
        setTop(new VBox(head, line(tabs)));
        gridView.setCenter(grid());
        inspected.subscribe(shown -> {
            fold(shown);
            tools.settings().put(INSPECTOR, shown.toString());
        });
        gridDoor.setSelected(true);
        inspector.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                grid.requestFocus();
                event.consume();
            }
        });
        model.dossier().picture().subscribe(picture -> show());
        model.dossier().figures().subscribe(figures -> inspect());
    }

    private Button take(Tools tools) {
        var take = new Button(texts.get("services.take"), Icon.IMPORT.node());
        take.setId("services-take");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setTooltip(new Tooltip(texts.get("services.take.hint")));
        take.setOnAction(event -> tools.files().chooseSpreadsheet().ifPresent(file -> model.take(file, tools)));
        return take;
    }

    private ToggleButton door(String name, Node view) {
        var door = Door.of("services-" + name, texts.get("services.view." + name), views, () -> setCenter(view));
        var keys = new KeyCodeCombination(DIGITS.get(views.getToggles().size() - 1), KeyCombination.SHORTCUT_DOWN);
        door.setTooltip(new Tooltip(
                texts.get("services.view.keys", keys.getDisplayText().replace('+', '\u00A0'))));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.match(event)) {
                door.setSelected(true);
                enter(view);
                event.consume();
            }
        });
        return door;
    }

    private void enter(Node view) {
        // A view that was never shown cannot have the cursor yet.
        applyCss();
        (view.equals(gridView) ? grid : view).requestFocus();
    }

    private void open(Adhesion adhesion) {
        reveal(new AdhesionSpot(adhesion.leaf(), adhesion.party()));
    }

    private Node grid() {
        empty.getStyleClass().add("empty-state");
        grid.visibleProperty().bind(empty.visibleProperty().not());
        grid.onChosen(this::inspect);
        grid.onEdit(() -> {
            inspected.set(true);
            inspector.edit();
        });
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return new StackPane(grid, empty);
    }

    private ToolLine line(HBox tabs) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        search(lineSearch, "service-search", "services.search");
        search(partySearch, "party-search", "services.search.party");
        partySearch.managedProperty().bind(partySearch.visibleProperty());
        var onGrid = new HBox(
                8,
                lineSearch,
                partySearch,
                tool("part-add", Icon.ADD, "services.part.add", line -> addPart(line)),
                tool("line-up", Icon.UP, "services.up", line -> model.move(line, false)),
                tool("line-down", Icon.DOWN, "services.down", line -> model.move(line, true)),
                tool("line-remove", Icon.REMOVE, "services.remove", model::remove),
                fold());
        onGrid.visibleProperty().bind(gridDoor.selectedProperty());
        onGrid.managedProperty().bind(onGrid.visibleProperty());
        var line = new ToolLine(8, tabs, space, onGrid);
        line.getStyleClass().add("filter-line");
        return line;
    }

    /** Beside no line at all there is nothing to inspect. */
    private void fold(boolean shown) {
        gridView.setRight(shown && !empty.isVisible() ? inspector : null);
    }

    private ToggleButton fold() {
        var fold = new ToggleButton(null, Icon.PANEL.node());
        fold.setId("fold-inspector");
        fold.getStyleClass().add("quiet");
        fold.setAccessibleText(texts.get("services.inspector"));
        fold.setTooltip(new Tooltip(texts.get("services.inspector")));
        fold.selectedProperty().bindBidirectional(inspected);
        return fold;
    }

    private void search(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setPrefColumnCount(12);
        field.textProperty().subscribe(text -> show());
        field.setOnAction(event -> grid.requestFocus());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
                grid.requestFocus();
                event.consume();
            }
        });
    }

    private Button tool(String id, Icon icon, String key, Consumer<Line> action) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> grid.line().ifPresent(action));
        return button;
    }

    private void pressed(KeyEvent event) {
        var line = grid.line();
        if (line.isEmpty()) {
            return;
        }
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.move(line.get(), event.getCode() == KeyCode.DOWN);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.DELETE) {
            model.remove(line.get());
        } else if (event.getCode() == KeyCode.INSERT) {
            if (event.isShiftDown()) {
                addPart(line.get());
            } else {
                addService();
            }
        } else {
            return;
        }
        event.consume();
    }

    private void addService() {
        seeAll();
        var id = model.addService(texts.get("services.new"));
        wanted = line -> line.part() == null && line.service().id().equals(id);
    }

    private void addPart(Line line) {
        seeAll();
        var id = model.addPart(line.service().id(), texts.get("services.part.new"));
        wanted = added -> {
            var part = added.part();
            return part != null && part.id().equals(id);
        };
    }

    private void seeAll() {
        gridDoor.setSelected(true);
        lineSearch.clear();
        partySearch.clear();
    }

    private void show() {
        var totals = model.totals();
        head.subtitle()
                .set(texts.get(
                        "services.figures",
                        model.perimeter().services().size(),
                        totals.leaves(),
                        totals.adhesions(),
                        totals.doubtful()));
        partySearch.setVisible(model.perimeter().joiners().size() > FEW_PARTIES);
        var lines = model.lines(lineSearch.getText());
        grid.show(lines, model.parties(partySearch.getText()));
        empty.setVisible(lines.isEmpty());
        fold(inspected.get());
        empty.setText(texts.get(lineSearch.getText().isBlank() ? "services.empty" : "services.empty.filtered"));
        name(lines);
        inspect();
    }

    /** Leads to the name of a line that was just added. */
    private void name(List<Line> lines) {
        var next = wanted;
        if (next == null) {
            return;
        }
        lines.stream().filter(next).findFirst().ifPresent(line -> {
            wanted = null;
            grid.to(line, null);
            inspected.set(true);
            inspector.edit(ServiceField.NAME, line.part() == null);
        });
    }

    private void inspect() {
        grid.line().ifPresent(line -> inspector.show(line, grid.party(), grid.chosen()));
    }

    /** Leads to a cell, or to a line as a whole. */
    void reveal(AdhesionSpot spot) {
        seeAll();
        var party = spot.party();
        model.perimeter().find(spot.leaf()).ifPresent(leaf -> to(leaf, party));
        grid.requestFocus();
    }

    /** Leads to a field of a service. */
    void reveal(ServiceSpot spot) {
        seeAll();
        model.lines("").stream()
                .filter(line -> line.part() == null && line.service().id().equals(spot.service()))
                .findFirst()
                .ifPresent(line -> grid.to(line, null));
        inspected.set(true);
        inspector.edit(spot.field(), true);
    }

    private void to(Leaf leaf, @Nullable PartyId party) {
        model.lines("").stream()
                .filter(line -> !line.isHeading() && line.leaves().contains(leaf.id()))
                .findFirst()
                .ifPresent(line -> grid.to(line, party));
    }
}
