package fr.conventio.app.itservices;

import fr.conventio.app.room.GrowingCell;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A block's name with how many of its lines are answered. */
final class BlockCell extends GrowingCell<InventoryPane.BlockLine> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line;

    BlockCell(Texts texts) {
        this.texts = texts;
        name.setMinWidth(0);
        name.setWrapText(true);
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(8, name, space, count);
        line.setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(InventoryPane.@Nullable BlockLine block, boolean empty) {
        super.updateItem(block, empty);
        if (empty || block == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var inner = block.block();
        var title = inner.name().isEmpty() ? inner.section() : inner.name();
        name.setText(inner.number() + ". "
                + (block.copy() > 1 || inner.repeatable()
                        ? texts.get("it.inventory.configuration", title, block.copy())
                        : title));
        count.setText(block.done().answered() + "/" + block.done().expected());
        count.setGraphic(block.done().isComplete() ? Icon.DONE.node() : null);
        setAccessibleText(inner.title() + ", " + count.getText());
        setGraphic(line);
    }
}
