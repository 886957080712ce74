package fr.conventio.app.grid;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Gives the column of names the room that a table's other columns leave, so that names are not cut while there is some. */
public final class Spread {
    private static final double SCROLL_BAR = 18;
    /** A line that is longer is hard to follow to its cells. */
    private static final double WIDEST = 1.7;

    private final TableView<?> table;
    private final TableColumn<?, ?> names;
    private final double least;

    private Spread(TableView<?> table, TableColumn<?, ?> names, double least) {
        this.table = table;
        this.names = names;
        this.least = least;
    }

    /** @param least the width of the names where there is no room to spare, in pixels */
    public static void over(TableView<?> table, TableColumn<?, ?> names, double least) {
        var spread = new Spread(table, names, least);
        table.widthProperty().subscribe(spread::fit);
        table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) change -> spread.fit());
    }

    private void fit() {
        double others = table.getColumns().stream()
                .filter(column -> !column.equals(names))
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        names.setPrefWidth(Math.clamp(table.getWidth() - others - SCROLL_BAR, least, least * WIDEST));
    }
}
