package fr.conventio.app.procedure;

import fr.conventio.app.text.Texts;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.procedure.schedule.PlacedStep;
import fr.conventio.model.wording.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The timeline, which is the editor: arrows choose a line, plus and minus change its days, a figure begins to write them, Enter
 * edits it, Alt and arrows move it, Insert adds below it, Delete removes it. The edge of a bar can be dragged.
 */
final class Timeline extends ScrollPane {
    private static final double TICK_EMS = 6;

    private final ProcedureViewModel model;
    private final Texts texts;
    private final double em;
    private final Lines content = new Lines();
    private final List<TimelineRow> rows = new ArrayList<>();
    private final List<Node> scaleNodes = new ArrayList<>();
    private Consumer<Optional<TimelineLine>> chosen = line -> {};
    private Consumer<String> edited = digits -> {};
    private Runnable added = () -> {};
    private @Nullable EntityId current;
    private int currentPlace;
    private TimelineScale scale = new TimelineScale(0, 1, 1, null);
    private double drawnWidth;

    /** @param em the size of letters, in pixels */
    Timeline(ProcedureViewModel model, Texts texts, double em) {
        this.model = model;
        this.texts = texts;
        this.em = em;
        setId("timeline");
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        setContent(content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        viewportBoundsProperty().addListener(bounds -> {
            if (getViewportBounds().getWidth() != drawnWidth) {
                show();
            }
        });
    }

    /** @param told the line that is chosen now */
    void onChosen(Consumer<Optional<TimelineLine>> told) {
        chosen = told;
    }

    /** @param told what was typed to begin with: figures, or nothing for Enter */
    void onEdit(Consumer<String> told) {
        edited = told;
    }

    void onAdd(Runnable told) {
        added = told;
    }

    /** The chosen line. */
    Optional<TimelineLine> line() {
        return rows.stream()
                .map(TimelineRow::line)
                .filter(line -> line.id().equals(current))
                .findFirst();
    }

    /** Shows the procedure as it is now; the same line stays chosen, or the one in its place. */
    void show() {
        var lines = model.lines();
        drawnWidth = getViewportBounds().getWidth();
        scale = TimelineScale.fitting(
                drawnWidth,
                em,
                model.schedule().days(),
                model.procedure().start().orElse(null));
        rows.clear();
        for (var line : lines) {
            rows.add(row(line));
        }
        scaleNodes.clear();
        scale();
        content.getChildren().setAll(scaleNodes);
        content.getChildren().addAll(rows);
        if (rows.stream().noneMatch(row -> row.line().id().equals(current))) {
            current = rows.isEmpty()
                    ? null
                    : rows.get(Math.clamp(currentPlace, 0, rows.size() - 1))
                            .line()
                            .id();
        }
        mark();
    }

    private TimelineRow row(TimelineLine line) {
        var placed = line.placed();
        var said = placed == null
                ? texts.say(model.reach(line.phase()).label())
                : TimelineRow.said(placed, dates(placed), texts);
        var row = new TimelineRow(line, said, scale, days -> {
            if (placed != null) {
                model.lengthen(placed.step().id(), days);
            }
        });
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            choose(line.id());
            if (event.getClickCount() == 2) {
                edited.accept("");
            }
        });
        return row;
    }

    private String dates(PlacedStep placed) {
        var start = scale.start();
        if (start == null) {
            return "";
        }
        var from = French.date(placed.firstDay(start));
        var to = French.date(placed.lastDay(start));
        return from.equals(to) || !placed.step().duration().isKnown() ? from : from + " – " + to;
    }

    private void scale() {
        if (rows.isEmpty()) {
            return;
        }
        int tick = scale.tick(TICK_EMS * em);
        for (int day = 0; day <= scale.days(); day += tick) {
            var label = new Label(day(day));
            label.getStyleClass().add("timeline-day");
            label.setUserData(day);
            var line = new Region();
            line.getStyleClass().add("timeline-tick");
            line.setUserData(day);
            scaleNodes.add(line);
            scaleNodes.add(label);
        }
    }

    private String day(int day) {
        LocalDate start = scale.start();
        return start == null ? texts.get("procedure.day", day + 1) : French.date(start.plusDays(day));
    }

    /** Chooses a line, if it is there. */
    boolean choose(EntityId id) {
        if (rows.stream().noneMatch(row -> row.line().id().equals(id))) {
            return false;
        }
        current = id;
        mark();
        return true;
    }

    private void mark() {
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            boolean isCurrent = row.line().id().equals(current);
            row.current(isCurrent);
            if (isCurrent) {
                currentPlace = place;
                setAccessibleText(texts.get("procedure.timeline") + ", " + row.spoken());
                bringIntoSight(row);
            }
        }
        chosen.accept(line());
    }

    private void bringIntoSight(TimelineRow row) {
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = row.getLayoutY();
            double seen = getVvalue() * hidden;
            if (top < seen || top + row.getHeight() > seen + getViewportBounds().getHeight()) {
                setVvalue(Math.clamp((top - getViewportBounds().getHeight() / 2) / hidden, 0, 1));
            }
        }
    }

    private void pressed(KeyEvent event) {
        var line = line().orElse(null);
        boolean down = event.getCode() == KeyCode.DOWN;
        if (event.getCode() == KeyCode.INSERT) {
            added.run();
        } else if (line == null) {
            return;
        } else if (event.isAltDown() && (down || event.getCode() == KeyCode.UP)) {
            model.move(line, down);
        } else if (down || event.getCode() == KeyCode.UP) {
            go(currentPlace + (down ? 1 : -1));
        } else if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
            go(event.getCode() == KeyCode.HOME ? 0 : rows.size() - 1);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edited.accept("");
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(line);
        } else {
            return;
        }
        event.consume();
    }

    private void go(int place) {
        choose(rows.get(Math.clamp(place, 0, rows.size() - 1)).line().id());
    }

    private void typed(KeyEvent event) {
        var placed = line().map(TimelineLine::placed).orElse(null);
        if (placed == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var character = event.getCharacter();
        if (character.equals("+") || character.equals("-")) {
            model.lengthenBy(placed.step().id(), character.equals("+") ? 1 : -1);
        } else if (character.length() == 1 && Character.isDigit(character.charAt(0))) {
            edited.accept(character);
        } else {
            return;
        }
        event.consume();
    }

    /** The lines below each other, the scale above and behind them. */
    private final class Lines extends Pane {
        private static final double AXIS_EMS = 2;

        private double axis() {
            return Math.round(AXIS_EMS * em);
        }

        @Override
        protected double computePrefHeight(double width) {
            return axis()
                    + rows.stream().mapToDouble(row -> row.prefHeight(width)).sum()
                    + 8;
        }

        @Override
        protected void layoutChildren() {
            double top = axis();
            for (var row : rows) {
                double height = row.prefHeight(getWidth());
                row.resizeRelocate(0, top, getWidth(), height);
                top += height;
            }
            for (var node : scaleNodes) {
                double x = snapPositionX(scale.place((Integer) node.getUserData()));
                if (node instanceof Label label) {
                    label.resizeRelocate(x, 4, label.prefWidth(-1), axis() - 8);
                } else {
                    node.resizeRelocate(x, axis() - 6, 1, top - axis() + 6);
                }
            }
        }
    }
}
