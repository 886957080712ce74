package fr.conventio.app.room;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Doors, fields and buttons in one line; in as many as they need where the window is too narrow. What grows takes the room
 * that the others leave, and gives way to them as far as it can.
 */
public final class ToolLine extends HBox {
    public ToolLine(double gap, Node... parts) {
        super(gap, parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides()
                + shown().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isOneLine(width)) {
            return super.computePrefHeight(width);
        }
        var lines = lines(width - sides());
        return snappedTopInset()
                + lines.stream()
                        .mapToDouble(line -> high(line, width - sides()))
                        .sum()
                + getSpacing() * (lines.size() - 1)
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (isOneLine(getWidth())) {
            super.layoutChildren();
            return;
        }
        double inside = getWidth() - sides();
        double y = snappedTopInset();
        for (var line : lines(inside)) {
            double x = snappedLeftInset();
            double high = high(line, inside);
            for (var part : line) {
                double wide = wide(part, inside);
                double tall = snapSizeY(part.prefHeight(wide));
                double above = getAlignment().getVpos() == VPos.TOP ? 0 : snapPositionY((high - tall) / 2);
                part.resizeRelocate(x, y + above, wide, tall);
                x += wide > 0 ? wide + getSpacing() : 0;
            }
            y += high + getSpacing();
        }
    }

    private boolean isOneLine(double width) {
        double gaps = getSpacing() * Math.max(0, shown().size() - 1);
        double all = shown().stream().mapToDouble(ToolLine::needed).sum();
        return width <= 0 || sides() + all + gaps <= width + 1;
    }

    private List<List<Node>> lines(double inside) {
        var lines = new ArrayList<List<Node>>();
        lines.add(new ArrayList<>());
        double x = 0;
        for (var part : shown()) {
            double wide = wide(part, inside);
            if (x > 0 && x + wide > inside + 1) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(part);
            x += wide > 0 ? wide + getSpacing() : 0;
        }
        return lines;
    }

    private double high(List<Node> line, double inside) {
        return line.stream()
                .mapToDouble(part -> snapSizeY(part.prefHeight(wide(part, inside))))
                .max()
                .orElse(0);
    }

    private double wide(Node part, double inside) {
        return Math.min(inside, snapSizeX(part.prefWidth(-1)));
    }

    private static double needed(Node part) {
        return getHgrow(part) == Priority.ALWAYS ? part.minWidth(-1) : part.prefWidth(-1);
    }

    private List<Node> shown() {
        return getChildren().stream().filter(Node::isManaged).toList();
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
