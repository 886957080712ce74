package fr.conventio.app.roster.reading;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

/** Columns of the import's tables. */
final class Columns {
    private Columns() {}

    /** A column of texts that are read, not typed. */
    static <S> TableColumn<S, String> of(String title, double width, Function<S, String> text) {
        var column = new TableColumn<S, String>(title);
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        return column;
    }
}
