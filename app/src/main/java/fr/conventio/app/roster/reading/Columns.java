package fr.conventio.app.roster.reading;

import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns of the import's tables. */
final class Columns {
    /** What a letter of a heading takes at the most, and what stands beside its words, in letters of the usual size. */
    private static final double LETTER = 9;

    private static final double SIDES = 24;

    private Columns() {}

    /** A table whose columns are never so narrow that a word of their heading would be broken. */
    static <S> TableView<S> table(Tools tools) {
        double scale = Appearance.from(tools.settings()).scale();
        var table = new TableView<S>();
        table.getColumns().addListener((ListChangeListener<TableColumn<S, ?>>) change -> table.getColumns()
                .forEach(column -> column.setMinWidth(
                        Math.max(column.getMinWidth(), scale * (SIDES + LETTER * longestWord(column.getText()))))));
        return table;
    }

    private static int longestWord(String heading) {
        return Stream.of(heading.split("[ \u00a0]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** A column of texts that are read, not typed. */
    static <S> TableColumn<S, String> of(String title, double width, Function<S, String> text) {
        var column = new TableColumn<S, String>(title);
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        return column;
    }
}
