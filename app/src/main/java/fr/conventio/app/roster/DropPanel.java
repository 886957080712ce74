package fr.conventio.app.roster;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** A small panel below a control, above the room; Escape or a click elsewhere takes it away. */
final class DropPanel {
    /** Below its control and from the window's edge, in pixels. */
    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final VBox panel = new VBox(8);

    /** @param parts from top to bottom */
    DropPanel(String title, Node... parts) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        panel.getStyleClass().add("drop-panel");
        panel.getChildren().add(heading);
        panel.getChildren().addAll(parts);
        popup.getContent().add(panel);
        popup.setAutoHide(true);
        // Its shadow stands outside.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    }

    /**
     * Opens below a control, inside the control's window.
     *
     * @param first the part that has the cursor
     */
    void show(Node owner, Node first) {
        var below = owner.localToScreen(0, owner.getLayoutBounds().getMaxY() + GAP);
        popup.show(owner, below.getX(), below.getY());
        var window = owner.getScene().getWindow();
        double last = window.getX() + window.getWidth() - panel.getWidth() - GAP;
        popup.setAnchorX(Math.max(window.getX() + GAP, Math.min(below.getX(), last)));
        first.requestFocus();
    }

    void hide() {
        popup.hide();
    }
}
