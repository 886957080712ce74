package fr.conventio.app.services;

import fr.conventio.app.text.Texts;
import fr.conventio.model.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The picture of the grid: cells that scroll, and around them what stays in sight, the parties above, the lines to the left,
 * the totals below.
 */
final class GridPanes extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");

    private static final double ROW = 30;
    private static final double HEAD = 56;
    /** What names need at the least, and what they are given where the columns leave it. */
    private static final double NAMES = 300;

    private static final double NAMES_ROOM = 560;
    /** Of a narrow window, what names take at the most. */
    private static final double NAMES_SHARE = 0.5;

    private static final double SCROLL_BAR = 16;
    private static final double COUNT = 48;
    /** Above and below a name that needs more than one line. */
    private static final double LEADING = 8;

    private static final double NARROWEST = 84;
    private static final double WIDEST = 140;
    /** As many letters as the narrowest column holds in a line. */
    private static final int HEAD_LETTERS = 11;

    private final Texts texts;
    private final double scale;
    private final Pane cells = new Pane();
    private final Pane names = new Pane();
    private final Pane heads = new Pane();
    private final Pane totals = new Pane();
    private final Region namesView = clipped(names);
    private final Region headsView = clipped(heads);
    private final Region totalsView = clipped(totals);
    private final ScrollPane scroll = new ScrollPane(cells);
    private final Label corner = new Label();
    private final Label total = new Label();
    private final List<List<AdhesionCell>> rows = new ArrayList<>();
    private final List<Label> nameLabels = new ArrayList<>();
    private final List<Label> countLabels = new ArrayList<>();
    private final List<Label> headLabels = new ArrayList<>();
    private final List<Hyperlink> totalLinks = new ArrayList<>();
    private IntConsumer onTotal = column -> {};
    private double columnWidth = NARROWEST;
    /** Where each line begins, and where the last one ends. */
    private double[] tops = {0};

    /**
     * Where the mouse is.
     *
     * @param line -1 above the lines
     * @param column -1 beside the columns
     */
    record Place(int line, int column) {}

    GridPanes(Texts texts, double scale) {
        this.texts = texts;
        this.scale = scale;
        corner.setText(texts.get("services.lines"));
        corner.getStyleClass().addAll("grid-head", "grid-corner");
        corner.setWrapText(true);
        total.setText(texts.get("services.total"));
        total.getStyleClass().addAll("grid-total", "grid-corner");
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("grid-scroll");
        getChildren().addAll(scroll, namesView, headsView, totalsView, corner, total);
        scroll.hvalueProperty().subscribe(this::follow);
        scroll.vvalueProperty().subscribe(this::follow);
        scroll.viewportBoundsProperty().subscribe(this::follow);
    }

    private static Region clipped(Pane content) {
        var view = new Pane(content);
        var clip = new Rectangle();
        clip.widthProperty().bind(view.widthProperty());
        clip.heightProperty().bind(view.heightProperty());
        view.setClip(clip);
        return view;
    }

    /** Makes the nodes of lines and columns. */
    void build(List<Line> lines, List<Party> parties) {
        rows.clear();
        List.of(nameLabels, countLabels, headLabels, totalLinks).forEach(List::clear);
        for (var line : lines) {
            var row = new ArrayList<AdhesionCell>();
            parties.forEach(party -> row.add(new AdhesionCell(texts)));
            rows.add(row);
            var name = label("grid-name");
            name.setWrapText(true);
            name.pseudoClassStateChanged(PART, line.part() != null);
            nameLabels.add(name);
            countLabels.add(label("grid-count"));
        }
        for (var party : parties) {
            var head = label("grid-head");
            head.setWrapText(true);
            head.setTooltip(new Tooltip(party.name()));
            headLabels.add(head);
            totalLinks.add(total(party));
        }
        cells.getChildren().setAll(rows.stream().flatMap(List::stream).toList());
        names.getChildren().setAll(nameLabels);
        names.getChildren().addAll(countLabels);
        heads.getChildren().setAll(headLabels);
        totals.getChildren().setAll(totalLinks);
        requestLayout();
    }

    /** Names of communes are long and have no spaces: they go on below after a hyphen. */
    private static String broken(String name) {
        var lines = new StringBuilder();
        int length = 0;
        for (var word : name.split("(?<=-)")) {
            if (length > 0 && length + word.length() > HEAD_LETTERS) {
                lines.append('\n');
                length = 0;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }

    /** A figure that leads to what it counts. */
    private Hyperlink total(Party party) {
        var link = new Hyperlink();
        link.getStyleClass().add("grid-total");
        // For the keyboard the views have keys of their own; many parties would be as many stops on the way.
        link.setFocusTraversable(false);
        link.setTooltip(new Tooltip(texts.get("services.total.of", party.name())));
        link.setOnAction(event -> {
            // It looks the same before and after.
            link.setVisited(false);
            onTotal.accept(totalLinks.indexOf(link));
        });
        return link;
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** Writes what the cells hold now. */
    void fill(ServicesViewModel model, List<Line> lines, List<Party> parties) {
        var figures = model.totals();
        for (int line = 0; line < lines.size(); line++) {
            var shown = lines.get(line);
            var name = nameLabels.get(line);
            name.setText(shown.name());
            name.setTooltip(new Tooltip(shown.name()));
            int joined = shown.leaves().stream()
                    .mapToInt(leaf -> figures.byLeaf().getOrDefault(leaf, 0))
                    .sum();
            countLabels.get(line).setText(texts.number(joined));
            for (int column = 0; column < parties.size(); column++) {
                var party = parties.get(column);
                var cell = rows.get(line).get(column);
                if (shown.isHeading()) {
                    cell.show(shown, party, model.joined(shown, party.id()));
                } else {
                    cell.show(
                            shown,
                            party,
                            model.perimeter().find(shown.cells(party.id()).getFirst()));
                }
            }
        }
        for (int column = 0; column < parties.size(); column++) {
            totalLinks
                    .get(column)
                    .setText(texts.number(
                            figures.byParty().getOrDefault(parties.get(column).id(), 0)));
            headLabels.get(column).setText(broken(parties.get(column).shortName()));
        }
    }

    void choose(GridSelection selection) {
        for (int line = 0; line < rows.size(); line++) {
            var row = rows.get(line);
            nameLabels.get(line).pseudoClassStateChanged(CURRENT, line == selection.line());
            countLabels.get(line).pseudoClassStateChanged(CURRENT, line == selection.line());
            for (int column = 0; column < row.size(); column++) {
                boolean current = line == selection.line() && column == selection.column();
                row.get(column).choose(selection.contains(line, column), current);
            }
        }
        for (int column = 0; column < headLabels.size(); column++) {
            headLabels.get(column).pseudoClassStateChanged(CURRENT, column == selection.column());
        }
        bringIntoSight(selection.line(), selection.column());
    }

    @Nullable
    Node cell(int line, int column) {
        return line < rows.size() && column < rows.get(line).size()
                ? rows.get(line).get(column)
                : null;
    }

    /** @param told the column whose total is to be accounted for */
    void onTotal(IntConsumer told) {
        onTotal = told;
    }

    /** @param told of clicks and drags, with their place */
    void onMouse(BiConsumer<Place, MouseEvent> told) {
        List.of(cells, names, heads).forEach(pane -> {
            pane.setOnMousePressed(event -> told(pane, event, told));
            pane.setOnMouseDragged(event -> told(pane, event, told));
        });
    }

    private void told(Pane pane, MouseEvent event, BiConsumer<Place, MouseEvent> told) {
        if (event.getButton() == MouseButton.PRIMARY) {
            int line = pane.equals(heads) ? -1 : line(event.getY());
            int column = pane.equals(names) ? -1 : Math.max(0, (int) (event.getX() / columnWidth));
            told.accept(new Place(line, column), event);
        }
    }

    private void bringIntoSight(int line, int column) {
        var seen = scroll.getViewportBounds();
        if (line + 1 < tops.length) {
            scroll.setVvalue(value(
                    tops[line], tops[line + 1] - tops[line], cells.getHeight(), seen.getHeight(), scroll.getVvalue()));
        }
        scroll.setHvalue(
                value(column * columnWidth, columnWidth, cells.getWidth(), seen.getWidth(), scroll.getHvalue()));
    }

    /** Where a scroll bar has to stand so that a stretch is in sight, as near as possible to where it stands. */
    private static double value(double start, double length, double content, double seen, double now) {
        double hidden = content - seen;
        if (hidden <= 0 || seen < length) {
            return 0;
        }
        double top = now * hidden;
        return Math.clamp(Math.clamp(top, start + length - seen, start), 0, hidden) / hidden;
    }

    private void follow() {
        var seen = scroll.getViewportBounds();
        heads.setLayoutX(-shift(cells.getWidth(), seen.getWidth(), scroll.getHvalue()));
        totals.setLayoutX(heads.getLayoutX());
        names.setLayoutY(-shift(cells.getHeight(), seen.getHeight(), scroll.getVvalue()));
    }

    private static double shift(double content, double seen, double value) {
        return Math.floor(Math.max(0, content - seen) * value);
    }

    @Override
    protected void layoutChildren() {
        double head = HEAD * scale;
        double row = ROW * scale;
        int columns = Math.max(1, headLabels.size());
        double least = Math.min(NAMES * scale, getWidth() * NAMES_SHARE);
        double wanted = (getWidth() - SCROLL_BAR - NAMES_ROOM * scale) / columns;
        columnWidth = Math.floor(Math.clamp(wanted, NARROWEST * scale, WIDEST * scale));
        double left = getWidth() - SCROLL_BAR - columns * columnWidth;
        double nameWidth = Math.floor(Math.clamp(left, least, Math.max(least, NAMES_ROOM * scale)));
        corner.resizeRelocate(0, 0, nameWidth, head);
        headsView.resizeRelocate(nameWidth, 0, getWidth() - nameWidth, head);
        double body = Math.max(row, getHeight() - head - row);
        namesView.resizeRelocate(0, head, nameWidth, body);
        scroll.resizeRelocate(nameWidth, head, getWidth() - nameWidth, body);
        total.resizeRelocate(0, head + body, nameWidth, row);
        totalsView.resizeRelocate(nameWidth, head + body, getWidth() - nameWidth, row);
        place(nameWidth, row, head);
        follow();
    }

    private void place(double nameWidth, double row, double head) {
        double count = COUNT * scale;
        measure(nameWidth - count, row);
        cells.setPrefSize(headLabels.size() * columnWidth, tops[rows.size()]);
        for (int line = 0; line < rows.size(); line++) {
            double top = tops[line];
            double high = tops[line + 1] - top;
            put(nameLabels.get(line), 0, top, nameWidth - count, high);
            put(countLabels.get(line), nameWidth - count, top, count, high);
            for (int column = 0; column < rows.get(line).size(); column++) {
                put(rows.get(line).get(column), column * columnWidth, top, columnWidth, high);
            }
        }
        for (int column = 0; column < headLabels.size(); column++) {
            put(headLabels.get(column), column * columnWidth, 0, columnWidth, head);
            put(totalLinks.get(column), column * columnWidth, 0, columnWidth, row);
        }
    }

    /** Lines are as high as their names need. */
    private void measure(double nameWidth, double row) {
        tops = new double[rows.size() + 1];
        for (int line = 0; line < rows.size(); line++) {
            var name = nameLabels.get(line);
            name.setMinHeight(Region.USE_COMPUTED_SIZE);
            name.setPrefHeight(Region.USE_COMPUTED_SIZE);
            name.setMaxHeight(Region.USE_COMPUTED_SIZE);
            tops[line + 1] = tops[line] + Math.max(row, Math.ceil(name.prefHeight(nameWidth) + LEADING * scale));
        }
    }

    private int line(double y) {
        int line = 0;
        while (line + 1 < rows.size() && y >= tops[line + 1]) {
            line++;
        }
        return line;
    }

    private static void put(Labeled label, double x, double y, double width, double height) {
        label.setMinSize(width, height);
        label.setPrefSize(width, height);
        label.setMaxSize(width, height);
        label.relocate(x, y);
    }
}
