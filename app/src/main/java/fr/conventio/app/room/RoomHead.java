package fr.conventio.app.room;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The top of a room: its title, a line about what it holds, and its actions; below them where there is no room beside. */
public final class RoomHead extends Pane {
    private static final double GAP = 8;

    private final Label name;
    private final Label subtitle = new Label();
    private final VBox titles;
    private final List<Node> actions;
    private boolean givesWay;

    /** @param actions from left to right; the primary one last */
    public RoomHead(String title, Node... actions) {
        getStyleClass().add("room-head");
        name = new Label(title);
        name.getStyleClass().add("room-title");
        subtitle.getStyleClass().add("room-subtitle");
        subtitle.setWrapText(true);
        titles = new VBox(2, name, subtitle);
        this.actions = List.of(actions);
        getChildren().add(titles);
        getChildren().addAll(actions);
    }

    /** The line below the title. */
    public StringProperty subtitle() {
        return subtitle.textProperty();
    }

    /** Where titles are as long as names of files: they give way, not what can be pressed. */
    public RoomHead withLongTitles() {
        givesWay = true;
        return this;
    }

    /** Gives the line below the title a name of its own. */
    public RoomHead withSubtitleId(String id) {
        subtitle.setId(id);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = shown().stream()
                .mapToDouble(action -> action.prefWidth(-1))
                .max()
                .orElse(0);
        return sides() + Math.max(givesWay ? 0 : name.prefWidth(-1), widest);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + titles.prefWidth(-1) + GAP + line();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width) - sides();
        double ends = snappedTopInset() + snappedBottomInset();
        return isOneLine(inside)
                ? ends + Math.max(titles.prefHeight(inside), tallest())
                : ends + titles.prefHeight(inside) + place(0, 0, inside, false);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inside = getWidth() - sides();
        if (isOneLine(inside)) {
            double height = getHeight() - top - snappedBottomInset();
            double high = titles.prefHeight(inside);
            titles.resizeRelocate(left, top + snapPositionY((height - high) / 2), inside - line() - GAP, high);
            double x = left + inside - line();
            for (var action : shown()) {
                action.autosize();
                action.relocate(
                        x,
                        top + snapPositionY((height - action.getLayoutBounds().getHeight()) / 2));
                x += action.prefWidth(-1) + GAP;
            }
        } else {
            titles.resizeRelocate(left, top, inside, titles.prefHeight(inside));
            place(left, top + titles.prefHeight(inside), inside, true);
        }
    }

    /**
     * The actions below the titles, in as many lines as they need.
     *
     * @param isMeant false to measure alone
     * @return how high they are, with what stands between them and the titles
     */
    private double place(double left, double top, double inside, boolean isMeant) {
        double x = 0;
        double y = 0;
        double high = 0;
        for (var action : shown()) {
            double wide = action.prefWidth(-1);
            if (x > 0 && x + wide > inside) {
                x = 0;
                y += high + GAP;
                high = 0;
            }
            if (isMeant) {
                action.autosize();
                action.relocate(left + x, top + GAP + y);
            }
            x += wide + GAP;
            high = Math.max(high, action.prefHeight(-1));
        }
        return shown().isEmpty() ? 0 : GAP + y + high;
    }

    private boolean isOneLine(double inside) {
        return titles.prefWidth(-1) + GAP + line() <= inside + 1;
    }

    /** How wide the actions are in one line. */
    private double line() {
        return shown().stream()
                        .mapToDouble(action -> action.prefWidth(-1) + GAP)
                        .sum()
                - (shown().isEmpty() ? 0 : GAP);
    }

    private double tallest() {
        return shown().stream()
                .mapToDouble(action -> action.prefHeight(-1))
                .max()
                .orElse(0);
    }

    private List<Node> shown() {
        return actions.stream().filter(Node::isManaged).toList();
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
