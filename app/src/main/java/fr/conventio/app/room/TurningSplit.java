package fr.conventio.app.room;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Two parts side by side; one above the other where the window is too narrow for the least that each of them needs. */
public final class TurningSplit extends SplitPane {
    public TurningSplit(Node left, Node right) {
        super(left, right);
        widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() > 0
                    && getItems().stream()
                                    .mapToDouble(part -> part.minWidth(-1))
                                    .sum()
                            > width.doubleValue();
            setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset()
                + snappedRightInset()
                + getItems().stream()
                        .mapToDouble(part -> part.minWidth(-1))
                        .max()
                        .orElse(0);
    }
}
