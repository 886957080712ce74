package fr.conventio.app.impact;

import fr.conventio.app.print.PrintMenu;
import fr.conventio.app.room.Door;
import fr.conventio.app.room.FigureLine;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.ImpactSpot;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.reading.ReadImpacts;
import fr.conventio.model.roster.totals.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A tab for each sheet and one for the map of degrees; below it the sheet on paper, and beside that its long texts. */
final class ImpactView extends SideBySide {
    private final ImpactViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final RoomHead head;
    private final ToolLine tabs = new ToolLine(4);
    private final FigureLine sentence;
    private final SheetPaper paper;
    private final HeatMap map;
    private final LineInspector inspector;
    private final SheetForm form;
    private final ToggleButton showLine;
    private final ToggleButton showSheet;
    private final ScrollPane side = new ScrollPane();
    private final Label empty;
    private @Nullable ImpactSheetId wanted;
    private boolean mapped;
    private boolean titleNext;

    /** @param posts leads to the posts that a figure counts */
    ImpactView(ImpactViewModel model, Tools tools, Consumer<Stretch.Count> posts) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.sentence = new FigureLine("impact-sentence", texts, posts);
        this.paper = new SheetPaper(model, texts, this::edit, this::line);
        this.map = new HeatMap(model, texts, this::lead);
        this.inspector = new LineInspector(model, texts);
        this.form = new SheetForm(model, texts);
        this.showLine = switcher("impact-show-line", "impacts.side.line");
        this.showSheet = switcher("impact-show-sheet", "impacts.side.sheet");
        this.empty = EmptyState.saying(texts.get("impacts.empty"));
        getStyleClass().add("room");
        var add = new Button(texts.get("impacts.add"), Icon.ADD.node());
        add.setId("impact-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        var print = new PrintMenu(
                texts.get("impacts.print"), model.dossier(), tools, piece -> piece.kind() == PieceKind.IMPACT);
        head = new RoomHead(texts.get("impacts.title"), add, print).withSubtitleId("impacts-subtitle");
        sentence.getStyleClass().add("muted");
        setTop(new VBox(head, tabLine(), line(sentence)));
        side.setId("impact-side");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("side-panel");
        side.setFocusTraversable(false);
        showLine.setSelected(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.dossier().picture().subscribe(picture -> show());
        model.dossier().figures().subscribe(figures -> show());
    }

    private ToolLine tabLine() {
        var menus = new ImpactMenus(model, texts, this::chosen, paper::nature, this::name, this::read);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        var line = new ToolLine(8, tabs, menus.nature(), menus.sheet());
        line.getStyleClass().add("filter-line");
        return line;
    }

    private static HBox line(FigureLine sentence) {
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var line = new HBox(sentence);
        line.getStyleClass().add("filter-line");
        return line;
    }

    private ToggleButton switcher(String id, String key) {
        var button = new ToggleButton(texts.get(key));
        button.setId(id);
        button.getStyleClass().add("sheet-tab");
        button.setOnAction(event -> {
            turn(button.equals(showSheet));
            show();
        });
        return button;
    }

    private void turn(boolean toSheet) {
        showSheet.setSelected(toSheet);
        showLine.setSelected(!toSheet);
    }

    private Optional<ImpactSheet> chosen() {
        return wanted == null ? Optional.empty() : model.impacts().find(wanted);
    }

    /** Asks for the title of a sheet that is there, or is about to come. */
    private void name(ImpactSheetId sheet) {
        wanted = sheet;
        mapped = false;
        titleNext = true;
        if (model.impacts().find(sheet).isPresent()) {
            show();
        }
    }

    /** Takes over what was filled in on the workbook of a sheet. */
    private void read(ImpactSheet sheet) {
        tools.files()
                .chooseSpreadsheet()
                .ifPresent(file -> tools.paper()
                        .run(
                                texts.get("impacts.read.running"),
                                progress -> new ReadImpacts(tools.desk().source())
                                        .read(model.dossier().id(), model.impacts(), sheet.id(), file, progress),
                                model::take,
                                tools::tell));
    }

    private void add() {
        var first = model.impacts().sheets().stream().findFirst().map(ImpactSheet::id);
        name(model.add(texts.get("impacts.new"), first.orElse(null)));
    }

    private void show() {
        var sheets = model.impacts().sheets();
        head.subtitle()
                .set(texts.get(
                        "impacts.subtitle",
                        sheets.size(),
                        model.impacts().natures().size(),
                        model.findings()));
        if (sheets.isEmpty()) {
            tabs.getChildren().clear();
            sentence.show("", List.of());
            setCenter(empty);
            setRight(null);
            return;
        }
        if (chosen().isEmpty() && !titleNext) {
            wanted = sheets.getFirst().id();
        }
        tabs();
        if (mapped) {
            sentence.show(texts.get("impacts.map.hint"), List.of());
            map.show();
            setCenter(map);
            setRight(null);
        } else {
            chosen().ifPresent(this::show);
        }
    }

    private void show(ImpactSheet sheet) {
        var headcount = model.headcount(sheet.id());
        sentence.show(headcount.isEmpty() ? texts.get("impacts.nobody") : "", headcount);
        paper.show(sheet);
        setCenter(paper);
        inspect(sheet);
        setRight(new VBox(switches(), side));
        VBox.setVgrow(side, Priority.ALWAYS);
        if (titleNext) {
            titleNext = false;
            turn(true);
            inspect(sheet);
            applyCss();
            form.editTitle();
        }
    }

    private HBox switches() {
        var line = new HBox(4, showLine, showSheet);
        line.getStyleClass().add("side-switches");
        return line;
    }

    private void inspect(ImpactSheet sheet) {
        if (showSheet.isSelected()) {
            form.show(sheet);
            side.setContent(form);
        } else {
            side.setContent(inspector);
            line();
        }
    }

    /** Shows the current line of the paper in the inspector. */
    private void line() {
        Optional.ofNullable(paper.nature())
                .filter(nature -> model.impacts().find(nature).isPresent())
                .ifPresent(nature -> chosen().ifPresent(
                                sheet -> inspector.show(sheet, model.impacts().line(sheet.id(), nature))));
    }

    private void edit(SheetPaper.Column column) {
        turn(false);
        chosen().ifPresent(this::inspect);
        applyCss();
        inspector.edit(column);
    }

    private void tabs() {
        var group = new ToggleGroup();
        var children = tabs.getChildren();
        boolean focused = children.stream().anyMatch(Node::isFocused);
        children.clear();
        for (var sheet : model.impacts().sheets()) {
            var annex = model.annex(sheet.id());
            var label = annex.isPresent()
                    ? texts.get("impacts.tab", annex.getAsInt(), sheet.title())
                    : texts.get("impacts.tab.model", sheet.title());
            var tab = tab("impact-sheet-" + sheet.id().value(), label, group, () -> turnTo(sheet.id()));
            tab.setWrapText(true);
            tab.setSelected(!mapped && sheet.id().equals(wanted));
            children.add(tab);
        }
        var heat = tab("impact-show-map", texts.get("impacts.map"), group, () -> {
            if (!mapped) {
                goToMap();
            }
        });
        heat.setSelected(mapped);
        children.add(heat);
        if (focused) {
            children.stream()
                    .map(ToggleButton.class::cast)
                    .filter(ToggleButton::isSelected)
                    .forEach(ToggleButton::requestFocus);
        }
    }

    private static ToggleButton tab(String id, String label, ToggleGroup group, Runnable action) {
        var tab = Door.of(id, label, group, action);
        tab.getStyleClass().add("sheet-tab");
        tab.setTooltip(new Tooltip(label));
        return tab;
    }

    private void turnTo(ImpactSheetId sheet) {
        if (mapped || !sheet.equals(wanted)) {
            go(sheet);
        }
    }

    private void go(ImpactSheetId sheet) {
        wanted = sheet;
        mapped = false;
        show();
    }

    private void goToMap() {
        mapped = true;
        show();
    }

    private void lead(ImpactSheetId sheet, ImpactNatureId nature) {
        go(sheet);
        paper.choose(nature, SheetPaper.Column.DEGREE);
        paper.enter();
    }

    /** Leads to what a finding is about. */
    void reveal(ImpactSpot spot) {
        spot.sheet().ifPresent(this::go);
        var nature = spot.nature();
        if (nature == null) {
            turn(true);
            show();
            return;
        }
        var field = spot.field();
        paper.choose(nature, column(field));
        if (field == ImpactField.DEGREE) {
            paper.enter();
        } else {
            edit(column(field));
        }
    }

    private static SheetPaper.Column column(@Nullable ImpactField field) {
        if (field == null) {
            return SheetPaper.Column.ACTIONS;
        }
        return field == ImpactField.DEGREE ? SheetPaper.Column.DEGREE : SheetPaper.Column.DESCRIPTION;
    }

    /** Ctrl and a page key leaf through the sheets and the map; Escape goes back from a text to the paper. */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()
                && (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP)
                && !tabs.getChildren().isEmpty()) {
            leaf(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !mapped) {
            paper.enter();
            event.consume();
        }
    }

    private void leaf(int by) {
        var sheets = model.impacts().sheets();
        int now = mapped ? sheets.size() : chosen().map(sheets::indexOf).orElse(0);
        int next = Math.floorMod(now + by, sheets.size() + 1);
        if (next == sheets.size()) {
            goToMap();
            map.enter();
        } else {
            go(sheets.get(next).id());
            paper.enter();
        }
    }
}
