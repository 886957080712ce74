package fr.conventio.app.impact;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.ImpactSpot;
import fr.conventio.model.impact.BlockRun;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactLine;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.wording.French;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A sheet as it stands on paper. One cell of it is the current one: keys work on that. */
final class SheetPaper extends ScrollPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass INHERITED = PseudoClass.getPseudoClass("inherited");
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final List<Column> ORDER = List.of(Column.values());
    private static final double NATURE_SHARE = 22;
    private static final double ACTIONS_SHARE = 26;
    private static final double LEAST = 100;

    private final ImpactViewModel model;
    private final Texts texts;
    private final Consumer<Column> edit;
    private final Runnable moved;
    private final GridPane grid = new GridPane();
    private final DoubleBinding scrolled;
    private @Nullable Label header;
    private final Map<Place, Region> cells = new HashMap<>();
    private @Nullable ImpactSheet sheet;
    private List<ImpactLine> lines = List.of();
    private @Nullable ImpactNatureId nature;
    private Column column = Column.DEGREE;

    /** The columns of the paper. */
    enum Column {
        NATURE,
        DEGREE,
        DESCRIPTION,
        ACTIONS
    }

    private record Place(ImpactNatureId nature, Column column) {}

    /**
     * @param edit asked to open the text of the current cell
     * @param moved told when another cell became the current one
     */
    SheetPaper(ImpactViewModel model, Texts texts, Consumer<Column> edit, Runnable moved) {
        this.model = model;
        this.texts = texts;
        this.edit = edit;
        this.moved = moved;
        this.scrolled = Bindings.createDoubleBinding(
                () -> getVvalue()
                        * Math.max(0, grid.getHeight() - getViewportBounds().getHeight()),
                vvalueProperty(),
                viewportBoundsProperty(),
                grid.heightProperty());
        setFitToWidth(true);
        getStyleClass().add("impact-desk");
        setFocusTraversable(false);
        grid.setId("impact-sheet");
        grid.getStyleClass().add("impact-paper");
        grid.setFocusTraversable(true);
        grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        grid.getColumnConstraints().addAll(share(NATURE_SHARE), asWideAsNeeded(), rest(), share(ACTIONS_SHARE));
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setContent(grid);
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static ColumnConstraints asWideAsNeeded() {
        var column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints rest() {
        var column = new ColumnConstraints(LEAST);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /** The line that keys work on; null when there is none. */
    @Nullable
    ImpactNatureId nature() {
        return nature;
    }

    /** Puts the cursor onto the paper. */
    void enter() {
        // A scroll pane that was never shown has not taken in its content, which then cannot have the cursor.
        applyCss();
        grid.requestFocus();
    }

    void show(ImpactSheet shown) {
        boolean focused = grid.isFocused();
        sheet = shown;
        lines = model.impacts().effective(shown.id());
        if (lines.stream().noneMatch(line -> line.nature().id().equals(nature))) {
            nature = lines.isEmpty() ? null : lines.getFirst().nature().id();
        }
        cells.clear();
        grid.getChildren().clear();
        headers();
        var rows = body();
        blocks(rows);
        mark();
        if (focused) {
            grid.requestFocus();
        }
    }

    private void headers() {
        var labels = List.of(
                texts.get("impacts.column.nature"),
                texts.say(ImpactField.DEGREE.label()),
                texts.say(ImpactField.DESCRIPTION.label()),
                texts.get("impacts.column.actions"));
        for (int i = 0; i < labels.size(); i++) {
            var label = new Label(labels.get(i));
            label.getStyleClass().add("impact-header");
            label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            // Stays in sight: it goes down as far as the paper goes up.
            label.setViewOrder(-1);
            label.translateYProperty().bind(scrolled);
            header = label;
            grid.add(label, i, 0);
        }
    }

    /** @return the row that each nature stands in */
    private Map<ImpactNatureId, Integer> body() {
        var rows = new HashMap<ImpactNatureId, Integer>();
        int row = 1;
        var domain = "";
        for (var line : lines) {
            if (!line.nature().domain().equals(domain)) {
                domain = line.nature().domain();
                var heading = new Label(domain);
                heading.getStyleClass().add("impact-domain");
                heading.setMaxWidth(Double.MAX_VALUE);
                grid.add(heading, 0, row++, ORDER.indexOf(Column.ACTIONS), 1);
            }
            rows.put(line.nature().id(), row);
            put(line.nature(), Column.NATURE, row, 1, name(line));
            put(line.nature(), Column.DEGREE, row, 1, degree(line));
            put(line.nature(), Column.DESCRIPTION, row, 1, description(line));
            row++;
        }
        return rows;
    }

    private void blocks(Map<ImpactNatureId, Integer> rows) {
        var runs = sheet == null ? List.<BlockRun>of() : model.impacts().runs(sheet.id());
        for (var run : runs) {
            int first = row(rows, run.natures().getFirst());
            // The heading above belongs to the block, except where the one before ends there.
            int from = run.equals(runs.getFirst()) ? 1 : first;
            int to = row(rows, run.natures().getLast());
            var cell = put(
                    model.impacts().find(run.natures().getFirst()).orElseThrow(),
                    Column.ACTIONS,
                    from,
                    to - from + 1,
                    block(run));
            run.natures().forEach(id -> cells.put(new Place(id, Column.ACTIONS), cell));
        }
        if (runs.isEmpty() && !lines.isEmpty()) {
            var hint = new Label(texts.get("impacts.actions.none"));
            hint.getStyleClass().add("muted");
            hint.setWrapText(true);
            var cell = put(
                    lines.getFirst().nature(),
                    Column.ACTIONS,
                    1,
                    row(rows, lines.getLast().nature().id()),
                    hint);
            lines.forEach(line -> cells.put(new Place(line.nature().id(), Column.ACTIONS), cell));
        }
    }

    private static int row(Map<ImpactNatureId, Integer> rows, ImpactNatureId id) {
        return Objects.requireNonNull(rows.get(id));
    }

    private Region put(ImpactNature of, Column where, int row, int span, Node content) {
        var cell = new VBox(content);
        cell.getStyleClass().add("impact-cell");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose(of.id(), where);
                grid.requestFocus();
                if (event.getClickCount() == 2 && where != Column.DEGREE) {
                    edit.accept(where);
                }
            }
        });
        GridPane.setValignment(cell, VPos.TOP);
        grid.add(cell, ORDER.indexOf(where), row, 1, span);
        cells.put(new Place(of.id(), where), cell);
        return cell;
    }

    private Node name(ImpactLine line) {
        var name = new Label(line.nature().name());
        name.setWrapText(true);
        boolean doubtful = ImpactField.TEXTS.stream().anyMatch(field -> isDoubtful(line, field))
                || isDoubtful(line, ImpactField.DEGREE)
                || isDoubtful(line, null);
        if (doubtful) {
            name.setGraphic(Icon.DOUBT.node());
            name.getStyleClass().add("impact-doubt");
        }
        return name;
    }

    private boolean isDoubtful(ImpactLine line, @Nullable ImpactField field) {
        return !model.findings(new ImpactSpot(line.sheet(), line.nature().id(), field))
                .isEmpty();
    }

    private Node degree(ImpactLine line) {
        var id = line.nature().id();
        var steps = new DegreeSteps(line.degree(), texts, (degree, stretching) -> set(id, degree, stretching));
        return marked(steps, line, ImpactField.DEGREE);
    }

    private Node description(ImpactLine line) {
        var text = new Label(French.typeset(line.text(ImpactField.DESCRIPTION)));
        text.setWrapText(true);
        return marked(text, line, ImpactField.DESCRIPTION);
    }

    /** With a sign of whose value it is; what is the sheet's own can be given back. */
    private Node marked(Region content, ImpactLine line, ImpactField field) {
        boolean heir = sheet != null && sheet.model() != null;
        boolean own = line.isOwn(field);
        content.pseudoClassStateChanged(INHERITED, heir && !own);
        content.getStyleClass().add("impact-value");
        if (!heir || !own) {
            return content;
        }
        content.pseudoClassStateChanged(OWN, true);
        var reset = new Button("", Icon.RESET.node());
        reset.getStyleClass().addAll("quiet", "impact-reset");
        reset.setFocusTraversable(false);
        reset.setTooltip(new Tooltip(texts.get("impacts.reset.key")));
        reset.setAccessibleText(texts.get("impacts.reset.field", texts.say(field.label())));
        reset.setOnAction(event -> model.reset(line.sheet(), line.nature().id(), field));
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMaxWidth(Double.MAX_VALUE);
        return new HBox(4, content, reset);
    }

    private Node block(BlockRun run) {
        var actions = new Label(French.typeset(run.block().actions()));
        actions.setWrapText(true);
        var actors = new Label(French.typeset(run.block().actors()));
        actors.setWrapText(true);
        actors.getStyleClass().add("muted");
        var both = new VBox(8, actions, actors);
        both.getStyleClass().add("impact-value");
        boolean heir = sheet != null && sheet.model() != null;
        boolean own = sheet != null && run.block().sheet().equals(sheet.id());
        both.pseudoClassStateChanged(INHERITED, heir && !own);
        both.pseudoClassStateChanged(OWN, heir && own);
        return both;
    }

    private void set(ImpactNatureId line, int degree, boolean stretching) {
        var shown = sheet;
        if (shown == null) {
            return;
        }
        choose(line, Column.DEGREE);
        if (stretching) {
            model.stretch(shown.id(), line, degree);
        } else {
            model.write(shown.id(), line, ImpactDegree.of(degree));
        }
    }

    private void pressed(KeyEvent event) {
        var shown = sheet;
        var line = nature;
        if (shown == null || line == null) {
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        int degree = DegreeKeys.degree(event);
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (plain && degree > 0) {
            set(line, degree, event.isShiftDown());
        } else if (plain && work(event.getCode(), shown.id(), line)) {
            // Done.
        } else if (event.isAltDown() && vertical) {
            model.moveNature(line, event.getCode() == KeyCode.DOWN);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.DELETE) {
            model.removeNature(line);
        } else {
            return;
        }
        event.consume();
    }

    private boolean work(KeyCode key, ImpactSheetId shown, ImpactNatureId line) {
        switch (key) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case HOME -> step(-lines.size());
            case END -> step(lines.size());
            case LEFT -> choose(line, beside(-1));
            case RIGHT -> choose(line, beside(1));
            case ENTER, F2 -> edit.accept(column);
            case DELETE, BACK_SPACE -> giveBack(shown, line);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Column beside(int by) {
        return ORDER.get(Math.clamp((long) ORDER.indexOf(column) + by, 0, ORDER.size() - 1));
    }

    private void giveBack(ImpactSheetId shown, ImpactNatureId line) {
        switch (column) {
            case DEGREE -> model.reset(shown, line, ImpactField.DEGREE);
            case DESCRIPTION -> model.reset(shown, line, ImpactField.DESCRIPTION);
            case ACTIONS -> {
                if (sheet != null && sheet.model() != null) {
                    model.resetBlocks(shown);
                }
            }
            case NATURE -> {}
        }
    }

    private void step(int by) {
        int now = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).nature().id().equals(nature)) {
                now = i;
            }
        }
        choose(
                lines.get(Math.clamp((long) now + by, 0, lines.size() - 1))
                        .nature()
                        .id(),
                column);
    }

    /** Makes a cell the current one. */
    void choose(ImpactNatureId line, Column where) {
        nature = line;
        column = where;
        mark();
        moved.run();
    }

    private void mark() {
        var current = nature == null ? null : cells.get(new Place(nature, column));
        cells.values().forEach(cell -> cell.pseudoClassStateChanged(CURRENT, cell.equals(current)));
        if (current != null) {
            grid.setAccessibleText(said());
            bringIntoSight(current);
        }
    }

    private String said() {
        return lines.stream()
                .filter(line -> line.nature().id().equals(nature))
                .findFirst()
                .map(line -> {
                    var degree = line.degree();
                    var said = degree == null ? texts.get("impacts.degree.none") : texts.say(degree.label());
                    return line.nature().name() + ", " + said + ", " + line.text(ImpactField.DESCRIPTION);
                })
                .orElse("");
    }

    private void bringIntoSight(Region cell) {
        double hidden = grid.getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double seen = getViewportBounds().getHeight();
        double covered = header == null ? 0 : header.getHeight();
        double top = getVvalue() * hidden;
        var place = cell.getBoundsInParent();
        if (place.getMinY() < top + covered) {
            setVvalue(Math.clamp((place.getMinY() - covered) / hidden, 0, 1));
        } else if (place.getMaxY() > top + seen && place.getHeight() < seen - covered) {
            setVvalue(Math.clamp((place.getMaxY() - seen) / hidden, 0, 1));
        }
    }
}
