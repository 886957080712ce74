package fr.conventio.app.room;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The top of a room: its title, a line about what it holds, and its actions. */
public final class RoomHead extends HBox {
    private final Label subtitle = new Label();
    private final VBox titles;

    /** @param actions from left to right; the primary one last */
    public RoomHead(String title, Node... actions) {
        super(8);
        getStyleClass().add("room-head");
        var name = new Label(title);
        name.getStyleClass().add("room-title");
        subtitle.getStyleClass().add("room-subtitle");
        titles = new VBox(2, name, subtitle);
        titles.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(titles, space);
        getChildren().addAll(actions);
    }

    /** The line below the title. */
    public StringProperty subtitle() {
        return subtitle.textProperty();
    }

    /** Where titles are as long as names of files: they give way, not what can be pressed. */
    public RoomHead withLongTitles() {
        titles.setMinWidth(0);
        getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(action -> ((Button) action).setMinWidth(Region.USE_PREF_SIZE));
        return this;
    }

    /** Gives the line below the title a name of its own. */
    public RoomHead withSubtitleId(String id) {
        subtitle.setId(id);
        return this;
    }
}
