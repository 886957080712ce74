package fr.conventio.app.roster;

import fr.conventio.app.print.PrintMenu;
import fr.conventio.app.room.DroppedFiles;
import fr.conventio.app.room.FigureLine;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.roster.columns.Headings;
import fr.conventio.app.roster.reading.ImportViewModel;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Hint;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.totals.Captions;
import fr.conventio.model.roster.totals.Stretch;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
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
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The roster: its table with what can be done to it, and its totals. */
final class RosterView extends SideBySide {
    private static final Duration TYPING_PAUSE = Duration.millis(200);

    private final RosterViewModel model;
    private final ImportViewModel importing;
    private final Tools tools;
    private final Texts texts;
    private final RosterTable table;
    private final TotalsPanel totals;
    private final FigureLine group;
    private final TextField search = new TextField();
    private final Button clearFilter = new Button();
    private final MenuButton add = new MenuButton();
    private final RoomHead head;

    RosterView(RosterViewModel model, ImportViewModel importing, Tools tools) {
        this.model = model;
        this.importing = importing;
        this.tools = tools;
        this.texts = tools.texts();
        this.group = new FigureLine("group-caption", texts, this::filter);
        this.table = new RosterTable(model, texts, tools.settings());
        this.totals =
                new TotalsPanel(model, texts, Appearance.from(tools.settings()).scale());
        this.head = head();
        getStyleClass().add("room");
        setTop(new VBox(head, filterLine()));
        setCenter(center());
        setRight(totals);
        showTotals(tools.settings().get("roster.totals", "true").equals("true"));
        model.dossier().figures().subscribe(now -> followFigures());
        model.query().subscribe(query -> followFigures());
        model.rows().subscribe(rows -> followFigures());
        DroppedFiles.on(this, importing::read);
    }

    /** Shows the posts that have one of these texts in each of these columns. */
    void filter(Map<PostField, Set<String>> allowed) {
        search.clear();
        model.show(new RosterQuery("", allowed, Optional.empty(), Optional.empty()));
    }

    /** Shows the posts that a figure counts. */
    void filter(Stretch.Count figure) {
        search.clear();
        var posts = figure.posts(model.roster().posts()).stream().map(Post::id).collect(Collectors.toSet());
        var counted = new RosterQuery.Counted(figure.text(), posts);
        model.show(new RosterQuery("", Map.of(), Optional.of(counted), Optional.empty()));
    }

    void reveal(PostId post, @Nullable PostField field) {
        model.show(RosterQuery.ALL);
        search.clear();
        table.reveal(post, field);
    }

    private RoomHead head() {
        var importButton = new Button(texts.get("roster.import"), Icon.IMPORT.node());
        importButton.setId("import");
        importButton.setMinWidth(Region.USE_PREF_SIZE);
        importButton.setOnAction(event -> tools.files().chooseSpreadsheet().ifPresent(importing::read));
        add.setText(texts.get("roster.add"));
        add.setGraphic(Icon.ADD.node());
        add.setId("add-post");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnShowing(event -> fillAddMenu());
        add.getItems().add(new MenuItem());
        var printing = new PrintMenu(
                texts.get("roster.print"), model.dossier(), tools, piece -> piece.kind() == PieceKind.ROSTER);
        var more = new MenuButton(null, Icon.MORE.node());
        more.setId("roster-more");
        more.getStyleClass().add("quiet");
        more.setAccessibleText(texts.get("roster.more"));
        Hint.on(more, texts.get("roster.more"));
        var template = new MenuItem(texts.get("roster.template"));
        template.setId("roster-template");
        template.setOnAction(event -> tools.files().chooseFolder().ifPresent(new HandOut(model, tools)::template));
        more.getItems().add(template);
        return new RoomHead(texts.get("roster.title"), more, importButton, add, printing)
                .withSubtitleId("roster-figures");
    }

    private ToolLine filterLine() {
        search.setId("roster-search");
        search.setPromptText(texts.get("roster.search"));
        search.setAccessibleText(texts.get("roster.search"));
        search.setPrefColumnCount(22);
        var pause = new PauseTransition(TYPING_PAUSE);
        pause.setOnFinished(event -> model.show(model.query().get().withSearch(search.getText())));
        search.textProperty().subscribe(pause::playFromStart);
        clearFilter.setId("clear-filter");
        clearFilter.getStyleClass().add("flat");
        clearFilter.setGraphic(Icon.CLOSE.node());
        clearFilter.setOnAction(event -> {
            search.clear();
            model.show(RosterQuery.ALL.withOrder(model.query().get().order()));
        });
        group.getStyleClass().add("group-caption");
        group.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(group, Priority.ALWAYS);
        var fold = new ToggleButton(null, Icon.PANEL.node());
        fold.setId("fold-totals");
        fold.getStyleClass().add("quiet");
        fold.setSelected(tools.settings().get("roster.totals", "true").equals("true"));
        fold.setAccessibleText(texts.get("roster.totals.show"));
        fold.setTooltip(new Tooltip(texts.get("roster.totals.show")));
        fold.selectedProperty().subscribe(this::showTotals);
        var line = new ToolLine(8, group, clearFilter, search, fold);
        line.getStyleClass().add("filter-line");
        return line;
    }

    private void showTotals(boolean shown) {
        setRight(shown ? totals : null);
        tools.settings().put("roster.totals", Boolean.toString(shown));
    }

    private Node center() {
        table.setPlaceholder(emptyState());
        new RosterMenu(table, model, texts).attach();
        var center = new BorderPane(table);
        center.setBottom(new SelectionBar(model, table, texts));
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                Platform.runLater(this::followGroup);
                table.lookupAll(".scroll-bar").stream()
                        .filter(ScrollBar.class::isInstance)
                        .map(ScrollBar.class::cast)
                        .forEach(bar -> bar.valueProperty().subscribe(this::followGroup));
            }
        });
        return center;
    }

    private Node emptyState() {
        var words = new Label();
        words.getStyleClass().add("empty-state");
        model.query()
                .subscribe(query ->
                        words.setText(texts.get(query.isFiltered() ? "roster.empty.filtered" : "roster.empty")));
        return words;
    }

    private void followFigures() {
        var totalsNow = model.dossier().figures().get().totals();
        var all = totalsNow.all();
        head.subtitle()
                .set(texts.get(
                        "roster.figures",
                        texts.number(all.headcount()),
                        texts.decimal(all.fullTimeEquivalent().rounded(2)),
                        texts.number(totalsNow.transferred())));
        boolean filtered = model.query().get().isFiltered();
        clearFilter.setVisible(filtered);
        clearFilter.setManaged(filtered);
        var by = filters(model.query().get());
        clearFilter.setText(texts.get("roster.filtered", model.rows().get().size(), by.size(), String.join(", ", by)));
        // The table lays out its lines first.
        Platform.runLater(this::followGroup);
    }

    /** What lets posts through: a figure that counts them, the columns that are filtered. */
    private List<String> filters(RosterQuery query) {
        return Stream.concat(
                        query.counted().map(RosterQuery.Counted::figure).stream(),
                        query.allowed().keySet().stream()
                                .map(field -> Headings.of(field, texts))
                                .sorted())
                .toList();
    }

    /** The service of the first line in sight, with its figures: crossing a group keeps its name in view. */
    private void followGroup() {
        var service = model.query().get().order().isPresent()
                ? Optional.<ServiceId>empty()
                : table.firstInSight().map(row -> row.post().service());
        service.ifPresentOrElse(this::caption, () -> group.show("", List.of()));
    }

    private void caption(ServiceId service) {
        var figuresNow = model.dossier().figures().get();
        var roster = figuresNow.act().roster();
        var figuresOf = figuresNow.totals().byService().get(service);
        var name = roster.find(service).map(SharedService::name).orElse("");
        group.show(
                figuresOf == null ? name : name + "  ·  ",
                figuresOf == null ? List.of() : Captions.stretches(service, figuresOf, roster));
    }

    private void fillAddMenu() {
        var services = model.roster().services();
        add.getItems().setAll(services.stream().map(this::addItem).toList());
        var other = new MenuItem(texts.get("roster.add.service"));
        other.setId("add-service");
        other.setOnAction(event -> new NewService(model, texts).show(add));
        add.getItems().add(other);
    }

    private MenuItem addItem(SharedService service) {
        var item = new MenuItem(service.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.add(service.id(), texts.get("roster.add.function")));
        return item;
    }
}
