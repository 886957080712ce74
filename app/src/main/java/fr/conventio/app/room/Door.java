package fr.conventio.app.room;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/** The buttons that each lead to one face of a room. */
public final class Door {
    private Door() {}

    /**
     * A door among others. One is left for another, never for none: a press on the open one leaves it open. The arrow keys open
     * a door without a press.
     *
     * @param doors the others
     * @param open shows what is behind it
     */
    public static ToggleButton of(String id, String words, ToggleGroup doors, Runnable open) {
        var door = new ToggleButton(words);
        door.setId(id);
        door.getStyleClass().add("face");
        door.setToggleGroup(doors);
        door.setMinWidth(Region.USE_PREF_SIZE);
        door.selectedProperty().subscribe((before, isOpen) -> {
            if (isOpen) {
                open.run();
            }
        });
        door.setOnAction(event -> door.setSelected(true));
        return door;
    }
}
