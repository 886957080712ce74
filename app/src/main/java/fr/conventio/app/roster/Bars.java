package fr.conventio.app.roster;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Shares of a whole, drawn as one bar; the figures beside it say the same in words. */
final class Bars {
    /** Between two parts, in pixels. */
    private static final double GAP = 1;

    private Bars() {}

    /** A part of a bar, in the colour of its style class. */
    record Part(int size, String style) {}

    /**
     * @param width of the whole, in pixels
     * @param whole what the full width stands for
     */
    static HBox bar(double width, int whole, List<Part> parts) {
        var bar = new HBox(GAP);
        bar.getStyleClass().add("bar");
        bar.setMinWidth(width);
        bar.setPrefWidth(width);
        bar.setMaxWidth(width);
        var drawnParts = parts.stream().filter(part -> part.size() > 0).toList();
        double room = width - GAP * Math.max(0, drawnParts.size() - 1);
        for (var part : drawnParts) {
            var region = new Region();
            region.getStyleClass().addAll("bar-part", part.style());
            double drawn = Math.max(1, room * part.size() / Math.max(1, whole));
            region.setMinWidth(drawn);
            region.setPrefWidth(drawn);
            region.setMaxWidth(drawn);
            bar.getChildren().add(region);
        }
        return bar;
    }
}
