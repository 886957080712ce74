package fr.conventio.app.shell;

import fr.conventio.app.room.Room;
import fr.conventio.app.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The way to the rooms, in the order of the act. */
final class Navigation extends VBox {
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final List<Room> rooms = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Room> room = new ReadOnlyObjectWrapper<>();

    Navigation(Texts texts) {
        this.texts = texts;
        setId("navigation");
        getStyleClass().add("navigation");
        group.selectedToggleProperty().addListener((all, before, now) -> {
            // One room is always open: a click on its own door leaves it so.
            if (now == null && before != null) {
                before.setSelected(true);
            } else if (now != null && now.getUserData() instanceof Room chosen) {
                room.set(chosen);
            }
        });
    }

    ReadOnlyObjectProperty<@Nullable Room> room() {
        return room.getReadOnlyProperty();
    }

    List<Room> rooms() {
        return List.copyOf(rooms);
    }

    void show(String section, List<Room> added) {
        var title = new Label(texts.get(section));
        title.getStyleClass().add("navigation-section");
        getChildren().add(title);
        added.forEach(each -> getChildren().add(door(each)));
        rooms.addAll(added);
    }

    void go(Room wanted) {
        group.getToggles().stream()
                .filter(toggle -> wanted.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }

    private ToggleButton door(Room each) {
        var name = new Label(each.title());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var badge = new Label();
        badge.getStyleClass().add("badge");
        badge.textProperty().bind(each.badge());
        var content = new HBox(10, each.icon().node(), name, badge);
        var door = new ToggleButton();
        door.setGraphic(content);
        door.setUserData(each);
        door.setToggleGroup(group);
        door.setMaxWidth(Double.MAX_VALUE);
        door.getStyleClass().add("door");
        door.accessibleTextProperty().bind(each.badge().map(count -> each.title() + " " + count));
        content.prefWidthProperty().bind(door.widthProperty().subtract(24));
        return door;
    }
}
