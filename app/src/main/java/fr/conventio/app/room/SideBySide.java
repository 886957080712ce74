package fr.conventio.app.room;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/**
 * What is worked on, with what is known of it to the left or right; above and below it where the window is too narrow for the
 * least that each of them needs.
 */
public class SideBySide extends BorderPane {
    public SideBySide() {}

    public SideBySide(Node center) {
        super(center);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides()
                + Stream.of(getTop(), getBottom(), getLeft(), getCenter(), getRight())
                        .mapToDouble(SideBySide::least)
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        if (!isStacked(width)) {
            return super.computeMinHeight(width);
        }
        double inside = width - sides();
        double middle = getCenter() == null ? 0 : snapSizeY(getCenter().minHeight(inside));
        return ends()
                + Stream.of(getTop(), getBottom(), getLeft(), getRight())
                        .mapToDouble(part -> high(part, inside))
                        .sum()
                + middle;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isStacked(width) ? minHeight(width) : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (!isStacked(getWidth())) {
            super.layoutChildren();
            return;
        }
        double inside = getWidth() - sides();
        double top = snappedTopInset();
        double bottom = getHeight() - snappedBottomInset();
        top += put(getTop(), top, inside, high(getTop(), inside));
        bottom -= high(getBottom(), inside);
        put(getBottom(), bottom, inside, high(getBottom(), inside));
        top += put(getLeft(), top, inside, high(getLeft(), inside));
        bottom -= high(getRight(), inside);
        put(getRight(), bottom, inside, high(getRight(), inside));
        put(getCenter(), top, inside, Math.max(0, bottom - top));
    }

    private double put(@Nullable Node part, double top, double wide, double high) {
        if (part == null || !part.isManaged()) {
            return 0;
        }
        layoutInArea(part, snappedLeftInset(), top, wide, high, 0, Insets.EMPTY, HPos.LEFT, VPos.TOP);
        return high;
    }

    private boolean isStacked(double width) {
        double beside = Stream.of(getLeft(), getCenter(), getRight())
                .mapToDouble(SideBySide::least)
                .sum();
        boolean hasSides =
                Stream.of(getLeft(), getRight()).filter(Objects::nonNull).anyMatch(Node::isManaged);
        return hasSides && width > 0 && sides() + beside > width + 1;
    }

    private static double least(@Nullable Node part) {
        return part == null || !part.isManaged() ? 0 : part.minWidth(-1);
    }

    private double high(@Nullable Node part, double wide) {
        return part == null || !part.isManaged() ? 0 : snapSizeY(Math.max(part.minHeight(wide), part.prefHeight(wide)));
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double ends() {
        return snappedTopInset() + snappedBottomInset();
    }
}
