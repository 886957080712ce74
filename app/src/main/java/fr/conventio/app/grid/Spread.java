package fr.conventio.app.grid;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Gives the column of names the room that a table's other columns leave, so that names are not cut while there is some. */
public final class Spread {
    private static final double SCROLL_BAR = 18;

    private final TableView<?> table;
    private final TableColumn<?, ?> names;
    private final double least;
    private final double most;

    private Spread(TableView<?> table, TableColumn<?, ?> names, double least, double most) {
        this.table = table;
        this.names = names;
        this.least = least;
        this.most = most;
    }

    /**
     * @param least the width of the names where there is no room to spare, in pixels
     * @param most beyond which a name is hard to follow to its cells
     */
    public static void over(TableView<?> table, TableColumn<?, ?> names, double least, double most) {
        var spread = new Spread(table, names, least, most);
        table.widthProperty().subscribe(spread::fit);
        table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) change -> spread.fit());
    }

    private void fit() {
        double others = table.getColumns().stream()
                .filter(column -> !column.equals(names))
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        names.setPrefWidth(width(table.getWidth(), others, least, most));
    }

    /** Of a narrow table the names leave half to the cells that they name. */
    static double width(double table, double others, double least, double most) {
        return Math.clamp(table - others - SCROLL_BAR, Math.min(least, table / 2), most);
    }
}
