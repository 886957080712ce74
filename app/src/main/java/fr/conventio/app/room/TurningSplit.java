package fr.conventio.app.room;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Two parts side by side; one above the other where the window is too narrow for the least that each of them needs. */
public final class TurningSplit extends SplitPane {
    /** More than the divider takes, in any letters. */
    private static final double DIVIDER = 12;

    private final Node first;
    private final Node second;

    public TurningSplit(Node first, Node second) {
        super(first, second);
        this.first = first;
        this.second = second;
        widthProperty()
                .subscribe(width ->
                        setOrientation(isNarrow(width.doubleValue()) ? Orientation.VERTICAL : Orientation.HORIZONTAL));
    }

    /** Parts whose words go on below are higher in a narrow window. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    /** What a part needs is asked for the width that it has: a split that is lower would push its parts over what is above. */
    @Override
    protected double computeMinHeight(double width) {
        double inside = (width > 0 ? width : getWidth()) - sides();
        if (inside <= 0) {
            return super.computeMinHeight(width);
        }
        double ends = snappedTopInset() + snappedBottomInset();
        if (isNarrow(inside + sides())) {
            return ends + first.minHeight(inside) + DIVIDER + second.minHeight(inside);
        }
        double least = first.minWidth(-1);
        double most = Math.max(least, inside - DIVIDER - second.minWidth(-1));
        double share = Math.clamp(getDividerPositions()[0] * inside, least, most);
        return ends + Math.max(first.minHeight(share), second.minHeight(inside - DIVIDER - share));
    }

    private boolean isNarrow(double width) {
        return width > 0 && first.minWidth(-1) + second.minWidth(-1) > width;
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
