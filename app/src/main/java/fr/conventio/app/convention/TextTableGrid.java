package fr.conventio.app.convention;

import fr.conventio.model.convention.text.PlainTable;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A table inside the text, as it will be printed, with what is said below it. */
final class TextTableGrid extends VBox {
    private static final double WHOLE = 100;

    private final GridPane grid = new GridPane();

    TextTableGrid(PlainTable table) {
        super(6);
        getStyleClass().add("preview-grid");
        double all = table.weights().stream().mapToDouble(Double::doubleValue).sum();
        for (double weight : table.weights()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(WHOLE * weight / all);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < table.headers().size(); i++) {
            put(new PlainTable.Cell(table.headers().get(i), i, 1, 1), 0, List.of("strong"));
        }
        for (int row = 0; row < table.lines().size(); row++) {
            var line = table.lines().get(row);
            for (var cell : line.cells()) {
                put(cell, row + 1, line.strong() ? List.of("strong") : List.of());
            }
        }
        getChildren().add(grid);
        table.notes().forEach(note -> getChildren().add(words(note)));
    }

    private void put(PlainTable.Cell cell, int row, List<String> styles) {
        var label = words(cell.text());
        label.getStyleClass().add("preview-cell");
        label.getStyleClass().addAll(styles);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        grid.add(label, cell.column(), row, cell.columns(), cell.rows());
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
