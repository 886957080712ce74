package fr.conventio.app.convention;

import fr.conventio.app.text.Texts;
import fr.conventio.model.convention.text.PlainTable;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A table inside the text, as it will be printed, with what is said below it. */
final class TextTableGrid extends VBox {
    private static final double WHOLE = 100;

    private final GridPane grid = new GridPane();
    private final PlainTable table;
    private final Texts texts;
    private final Consumer<Traced> followed;

    /** @param followed told the figure that was pressed */
    TextTableGrid(PlainTable table, Texts texts, Consumer<Traced> followed) {
        super(6);
        this.table = table;
        this.texts = texts;
        this.followed = followed;
        getStyleClass().add("preview-grid");
        double all = table.weights().stream().mapToDouble(Double::doubleValue).sum();
        for (double weight : table.weights()) {
            var column = new ColumnConstraints();
            column.setPercentWidth(WHOLE * weight / all);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < table.headers().size(); i++) {
            put(new PlainTable.Cell(table.headers().get(i), i, 1, 1, List.of()), 0, List.of("strong"));
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
        var label = cell.counted().isEmpty() ? words(cell.text()) : figure(cell);
        label.getStyleClass().add("preview-cell");
        label.getStyleClass().addAll(styles);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        grid.add(label, cell.column(), row, cell.columns(), cell.rows());
    }

    private Hyperlink figure(PlainTable.Cell cell) {
        var link = new Hyperlink(cell.text());
        link.getStyleClass().add("figure");
        link.setAccessibleHelp(texts.get("convention.figure.help"));
        link.setOnAction(event -> {
            link.setVisited(false);
            var column = table.headers().get(cell.column()).replace('\n', ' ');
            followed.accept(new Traced.OfTable(column, cell.text(), cell.counted()));
        });
        return link;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
