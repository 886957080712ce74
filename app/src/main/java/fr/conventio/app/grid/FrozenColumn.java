package fr.conventio.app.grid;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.util.Callback;

/**
 * Keeps a table's first column in sight: as the others scroll to the left, its cells are put back by as much and drawn above
 * them. The table must not have cells of a fixed size, which are not made out of sight.
 */
final class FrozenColumn {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above-others");

    private final TableView<?> table;
    private final DoubleProperty shift = new SimpleDoubleProperty();

    <R> FrozenColumn(TableView<R> table, TableColumn<R, R> column) {
        this.table = table;
        Callback<TableColumn<R, R>, TableCell<R, R>> cells = column.getCellFactory();
        column.setCellFactory(all -> {
            var cell = cells.call(all);
            follow(cell);
            return cell;
        });
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                table.applyCss();
                watch();
            }
        });
    }

    private void watch() {
        for (var node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                bar.valueProperty().subscribe(value -> shift.set(bar.isVisible() ? value.doubleValue() : 0));
                bar.visibleProperty().subscribe(visible -> shift.set(visible ? bar.getValue() : 0));
            }
        }
        table.lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader header
                        && table.getColumns().getFirst().equals(header.getTableColumn()))
                .forEach(this::follow);
    }

    private void follow(Node node) {
        node.translateXProperty().bind(shift);
        node.setViewOrder(-1);
        shift.subscribe(value -> node.pseudoClassStateChanged(ABOVE, value.doubleValue() > 0));
    }
}
