package fr.conventio.app.theme;

import javafx.scene.control.Label;

/** What stands where a table or a list has no lines: what would be there, and how to get it. */
public final class EmptyState {
    private EmptyState() {}

    public static Label saying(String words) {
        var label = new Label(words);
        label.getStyleClass().add("empty-state");
        return label;
    }
}
