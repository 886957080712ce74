package fr.conventio.app.room;

import javafx.scene.control.ListCell;

/** A line of a list that is as wide as the list: words in it go on below, and the line grows with them. */
public class GrowingCell<T> extends ListCell<T> {
    /** Where the list's own width is not known yet. */
    private static final double SOME = 200;

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var content = getGraphic();
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double known = width > 0 ? width : Math.max(SOME, getWidth());
        return snappedTopInset() + snapSizeY(content.prefHeight(known - sides())) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var content = getGraphic();
        if (content != null) {
            content.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - sides(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
