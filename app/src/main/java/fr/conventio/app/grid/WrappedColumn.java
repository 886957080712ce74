package fr.conventio.app.grid;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A column whose texts take as many lines as they need. */
public final class WrappedColumn {
    private static final double SIDES = 20;

    private WrappedColumn() {}

    /** The same column, told to wrap. */
    public static <S> TableColumn<S, String> of(TableColumn<S, String> column) {
        column.setCellFactory(made -> new TableCell<>() {
            private final Text text = new Text();

            {
                text.getStyleClass().add("wrapped-text");
                text.wrappingWidthProperty().bind(made.widthProperty().subtract(SIDES));
            }

            @Override
            protected void updateItem(@Nullable String said, boolean empty) {
                super.updateItem(said, empty);
                text.setText(said == null || empty ? "" : said);
                setGraphic(empty ? null : text);
                setAccessibleText(text.getText());
            }
        });
        return column;
    }
}
