package fr.conventio.app.raci;

import fr.conventio.app.grid.KeyGrid;
import fr.conventio.app.print.PrintMenu;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.raci.RaciSectionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The matrix as a grid, and beside it what is known of the row and the role of the cursor. */
final class RaciView extends SideBySide {
    private static final double NAME_WIDTH = 380;
    private static final double ROLE_WIDTH = 82;

    private final RaciViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final RoomHead head;
    private final TextField search = new TextField();
    private final ToggleButton doubtful = new ToggleButton();
    private final Label caption = new Label();
    private final Label legend = new Label();
    private final KeyGrid<EntityId, RaciRoleId> grid;
    private final BorderPane matrix = new BorderPane();
    private final RaciPanel panel;
    private final ToggleButton fold = new ToggleButton(null, Icon.PANEL.node());
    /** What is about to be added, to be named once it is there. */
    private @Nullable EntityId wanted;

    RaciView(RaciViewModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        double scale = Appearance.from(tools.settings()).scale();
        grid = new KeyGrid<>(
                texts.get("raci.activity"),
                NAME_WIDTH * scale,
                ROLE_WIDTH * scale,
                () -> new MatrixCell(model, texts),
                this::header,
                new MatrixWork(model, tools, () -> List.copyOf(gridRows()), this::open, this::addBelow));
        grid.setId("raci-grid");
        grid.setAccessibleText(texts.get("raci.grid"));
        panel = new RaciPanel(model, texts, this::reveal);
        head = new RoomHead(texts.get("raci.title"), take(), adding(), printing()).withSubtitleId("raci-subtitle");
        getStyleClass().add("room");
        setTop(new VBox(head, line()));
        matrix.setCenter(grid);
        matrix.setBottom(legend);
        legend.setId("raci-legend");
        legend.getStyleClass().add("raci-legend");
        legend.setWrapText(true);
        legend.setMinHeight(Region.USE_PREF_SIZE);
        grid.onChosen(this::chosen);
        grid.skinProperty().subscribe(skin -> {
            if (skin != null) {
                Platform.runLater(this::followCaption);
                grid.lookupAll(".scroll-bar").stream()
                        .filter(ScrollBar.class::isInstance)
                        .map(ScrollBar.class::cast)
                        .forEach(bar -> bar.valueProperty().subscribe(this::followCaption));
            }
        });
        search.textProperty().subscribe(this::show);
        doubtful.selectedProperty().subscribe(this::show);
        fold.selectedProperty().subscribe(this::fold);
        model.dossier().picture().subscribe(picture -> show());
        model.dossier().figures().subscribe(figures -> {
            grid.refresh();
            panel.follow(grid.row().orElse(null));
        });
    }

    private List<EntityId> gridRows() {
        return grid.getItems();
    }

    /** Leads to an activity. */
    void reveal(RaciActivityId activity) {
        if (!grid.getItems().contains(activity)) {
            search.clear();
            doubtful.setSelected(false);
        }
        grid.reveal(activity, grid.column().orElse(null));
    }

    /** Leads to a role. */
    void reveal(RaciRoleId role) {
        grid.getItems().stream()
                .filter(RaciActivityId.class::isInstance)
                .findFirst()
                .ifPresent(row -> grid.reveal(row, role));
        fold.setSelected(true);
        panel.editRole(role);
    }

    private KeyGrid.Header header(RaciRoleId id) {
        return model.raci()
                .find(id)
                .map(role -> new KeyGrid.Header(role.name(), role.fullName()))
                .orElse(new KeyGrid.Header("", ""));
    }

    private Button take() {
        var take = new Button(texts.get("raci.take"), Icon.IMPORT.node());
        take.setId("raci-take");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setTooltip(new Tooltip(texts.get("raci.take.hint")));
        take.setOnAction(event -> tools.files().chooseSpreadsheet().ifPresent(model::take));
        return take;
    }

    private MenuButton adding() {
        var menu = new MenuButton(texts.get("raci.add"), Icon.ADD.node());
        menu.setId("raci-add");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .addAll(
                        item("raci.add.activity", () -> grid.row().ifPresent(this::addBelow)),
                        item("raci.add.part", () -> section().ifPresent(this::addSection)),
                        item(
                                "raci.add.section",
                                () -> section()
                                        .map(id ->
                                                model.raci().path(id).getFirst().id())
                                        .ifPresent(this::addSection)),
                        item("raci.add.domain", () -> addSection(null)),
                        item("raci.add.role", this::addRole));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }

    private PrintMenu printing() {
        return new PrintMenu(texts.get("raci.print"), model.dossier(), tools, piece -> piece.kind() == PieceKind.RACI);
    }

    private ToolLine line() {
        search.setId("raci-search");
        search.setPromptText(texts.get("raci.search"));
        search.setAccessibleText(texts.get("raci.search"));
        search.setPrefColumnCount(16);
        search.setMinWidth(0);
        doubtful.setId("raci-doubtful");
        doubtful.setMinWidth(Region.USE_PREF_SIZE);
        caption.setId("raci-caption");
        caption.getStyleClass().add("group-caption");
        caption.setWrapText(true);
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        fold.setId("raci-fold");
        fold.getStyleClass().add("quiet");
        fold.setSelected(tools.settings().get("raci.panel", "true").equals("true"));
        fold.setAccessibleText(texts.get("raci.panel.show"));
        fold.setTooltip(new Tooltip(texts.get("raci.panel.show")));
        var line = new ToolLine(
                8,
                caption,
                doubtful,
                search,
                tool("raci-up", Icon.UP, "raci.up", () -> grid.row().ifPresent(row -> model.move(row, false))),
                tool("raci-down", Icon.DOWN, "raci.down", () -> grid.row().ifPresent(row -> model.move(row, true))),
                tool(
                        "raci-remove",
                        Icon.REMOVE,
                        "raci.remove",
                        () -> model.remove(grid.chosen().rows())),
                fold);
        line.getStyleClass().add("filter-line");
        return line;
    }

    private Button tool(String id, Icon icon, String key, Runnable action) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void fold(boolean shown) {
        setRight(shown && !model.raci().isEmpty() ? panel : null);
        tools.settings().put("raci.panel", Boolean.toString(shown));
    }

    private Optional<RaciSectionId> section() {
        return grid.row().flatMap(model::section);
    }

    private void open() {
        fold.setSelected(true);
        panel.editRow();
    }

    private void addBelow(EntityId row) {
        model.section(row).ifPresent(section -> {
            var id = RaciActivityId.fresh();
            var after = row instanceof RaciActivityId activity ? activity : null;
            wanted = id;
            model.activities(edits -> edits.add(id, section, after, texts.get("raci.new.activity")));
        });
    }

    private void addSection(@Nullable RaciSectionId parent) {
        var id = RaciSectionId.fresh();
        wanted = id;
        var taken = model.raci().sectionsOf(parent).stream()
                .map(section -> section.name())
                .toList();
        model.sections(edits -> edits.add(id, parent, free(texts.get("raci.new.section"), taken)));
    }

    private void addRole() {
        var id = RaciRoleId.fresh();
        wanted = id;
        var taken = model.raci().roles().stream().map(RaciRole::name).toList();
        model.roles(edits -> edits.add(id, free(texts.get("raci.new.role"), taken)));
    }

    private static String free(String name, List<String> taken) {
        var free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    private void show() {
        var raci = model.raci();
        head.subtitle()
                .set(texts.get(
                        "raci.subtitle",
                        raci.activities().size(),
                        raci.roles().size(),
                        raci.assignments().size()));
        doubtful.setText(texts.get("raci.doubtful", texts.number(model.doubtful())));
        doubtful.setDisable(model.doubtful() == 0 && !doubtful.isSelected());
        legend.setText(texts.get(
                "raci.keys",
                raci.legend().stream()
                        .map(letter -> letter.code() + "\u00A0" + letter.word())
                        .collect(Collectors.joining("  ·  "))));
        setCenter(raci.isEmpty() ? emptyState() : matrix);
        fold(fold.isSelected());
        grid.setPlaceholder(EmptyState.saying(texts.get("raci.empty.filtered")));
        grid.show(
                model.rows(search.getText(), doubtful.isSelected()),
                raci.roles().stream().map(RaciRole::id).toList());
        panel.follow(grid.row().orElse(null));
        followCaption();
        reachWanted();
    }

    private Node emptyState() {
        var words = EmptyState.saying(texts.get("raci.empty"));
        var begin = new Button(texts.get("raci.begin"));
        begin.setId("raci-begin");
        begin.setDefaultButton(true);
        begin.setOnAction(event -> model.begin());
        var empty = new VBox(8, words, begin);
        empty.getStyleClass().add("raci-empty");
        return empty;
    }

    /** Names what was just added. */
    private void reachWanted() {
        if (wanted instanceof RaciRoleId role && model.raci().find(role).isPresent()) {
            wanted = null;
            reveal(role);
        } else if (wanted != null && grid.getItems().contains(wanted)) {
            grid.reveal(wanted, null);
            wanted = null;
            open();
        }
    }

    private void chosen() {
        panel.go(grid.row().orElse(null), grid.column().orElse(null));
    }

    /** The section of the first row in sight: crossing a heading keeps it in view. */
    private void followCaption() {
        caption.setText(grid.firstInSight().map(model::path).orElse(""));
    }
}
