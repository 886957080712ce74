package fr.conventio.app.grid;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** What stands where a row and a column meet, or the name of a row. */
public abstract class GridCell<R, C> extends TableCell<R, R> {
    /**
     * Shows a row.
     *
     * @param column null for the row's name
     */
    protected abstract void show(R row, @Nullable C column);

    @SuppressWarnings("unchecked") // the grid alone makes columns, each with the C it stands for
    @Override
    protected final void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        var column = getTableColumn();
        if (!empty && row != null && column != null) {
            show(row, (C) column.getUserData());
        }
    }
}
