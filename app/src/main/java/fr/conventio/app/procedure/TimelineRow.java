package fr.conventio.app.procedure;

import fr.conventio.app.text.Texts;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.schedule.PlacedStep;
import java.util.ArrayList;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A line of the timeline on the screen: its label, its bar on the scale of days, and what is said beside the bar. */
final class TimelineRow extends Pane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PHASE = PseudoClass.getPseudoClass("phase");
    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
    private static final PseudoClass CONDITIONAL = PseudoClass.getPseudoClass("conditional");
    private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
    private static final PseudoClass POINT = PseudoClass.getPseudoClass("point");
    private static final String BETWEEN = " · ";
    private static final double EDGE = 8;
    private static final double GAP = 6;
    private static final double POINT_SIZE = 9;

    private final TimelineLine line;
    private final TimelineScale scale;
    private final Label label = new Label();
    private final Region bar = new Region();
    private final Region edge = new Region();
    private final Label caption = new Label();
    private int shownEnd;

    /** @param lengthen told how many days an edge was dragged to */
    TimelineRow(TimelineLine line, String said, TimelineScale scale, IntConsumer lengthen) {
        this.line = line;
        this.scale = scale;
        this.shownEnd = line.end();
        var placed = line.placed();
        getStyleClass().add("timeline-row");
        label.getStyleClass().add("timeline-label");
        label.setText(placed == null ? line.phase().name() : placed.step().label());
        label.setTooltip(new Tooltip(label.getText()));
        label.setWrapText(true);
        bar.getStyleClass().add("timeline-bar");
        caption.getStyleClass().add("timeline-caption");
        caption.setText(said);
        caption.setWrapText(true);
        edge.setCursor(Cursor.E_RESIZE);
        getChildren().addAll(label, bar, caption);
        pseudoClassStateChanged(PHASE, placed == null);
        if (placed != null) {
            var step = placed.step();
            bar.pseudoClassStateChanged(
                    DOUBT, !step.isConfirmed() || !step.duration().isKnown());
            caption.pseudoClassStateChanged(
                    DOUBT, !step.isConfirmed() || !step.duration().isKnown());
            bar.pseudoClassStateChanged(CONDITIONAL, step.isConditional());
            bar.pseudoClassStateChanged(CRITICAL, placed.critical());
            getChildren().add(edge);
            edge.getStyleClass().add("timeline-edge");
            edge.setUserData(step.id());
            edge.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
                double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
                shownEnd = Math.max(line.start(), scale.day(x));
                requestLayout();
                event.consume();
            });
            edge.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
                if (shownEnd != line.end()) {
                    lengthen.accept(shownEnd - line.start());
                }
                event.consume();
            });
        }
    }

    /** What stands beside a step's bar. */
    static String said(PlacedStep placed, String dates, Texts texts) {
        var step = placed.step();
        var said = new ArrayList<String>();
        if (!dates.isEmpty()) {
            said.add(dates);
        }
        said.add(duration(step, texts));
        if (step.isConditional()) {
            said.add(texts.get("procedure.conditional"));
        }
        if (!step.isConfirmed()) {
            said.add(texts.get("procedure.to_confirm"));
        }
        return String.join(BETWEEN, said);
    }

    private static String duration(Step step, Texts texts) {
        return step.duration().isKnown() ? texts.say(step.duration().label()) : texts.get("procedure.no_duration");
    }

    TimelineLine line() {
        return line;
    }

    String spoken() {
        return label.getText() + ", " + caption.getText();
    }

    void current(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Whether it is a moment and no bar. */
    private boolean isPoint() {
        return line.placed() != null && shownEnd <= line.start();
    }

    /** Where the bar ends. */
    private double end() {
        double from = scale.place(line.start());
        return isPoint() ? from + POINT_SIZE / 2 : from + Math.max(2, scale.place(shownEnd) - from);
    }

    private double captionWidth(double width) {
        return Math.min(caption.prefWidth(-1), Math.max(0, width - end() - GAP));
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = Math.max(label.prefHeight(scale.labels()), caption.prefHeight(captionWidth(width)));
        return snapSizeY(words + 10);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double labels = scale.labels();
        label.resizeRelocate(0, 0, labels, height);
        double from = scale.place(line.start());
        boolean point = isPoint();
        bar.pseudoClassStateChanged(POINT, point);
        double width = point ? POINT_SIZE : end() - from;
        double thickness = line.placed() == null ? 3 : point ? POINT_SIZE : Math.round(height * 0.6);
        bar.setVisible(line.placed() != null || line.end() > line.start());
        bar.resizeRelocate(
                snapPositionX(point ? from - POINT_SIZE / 2 : from),
                snapPositionY((height - thickness) / 2),
                snapSizeX(width),
                thickness);
        double end = end();
        edge.resizeRelocate(end - EDGE / 2, 0, EDGE, height);
        double beside = end + GAP;
        double captionWidth = captionWidth(getWidth());
        // The row's own line goes on below the words.
        caption.resizeRelocate(snapPositionX(beside), 2, captionWidth, height - 4);
    }
}
