package fr.conventio.app.theme;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Words that are shown when the pointer rests on a control. */
public final class Hint {
    private Hint() {}

    /** Made when the pointer first comes: the first window would wait for the machinery of tooltips. */
    public static void on(Control control, String words) {
        control.setOnMouseEntered(event -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(words));
            }
        });
    }
}
