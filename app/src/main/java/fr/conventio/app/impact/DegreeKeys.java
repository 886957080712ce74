package fr.conventio.app.impact;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that stand for degrees. */
final class DegreeKeys {
    private static final List<KeyCode> FIGURES =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
    private static final List<KeyCode> PAD =
            List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4);
    /** What the figures' keys write on a French keyboard without Shift. */
    private static final String FRENCH_KEYS = "&é\"'";

    private DegreeKeys() {}

    /** From 1 to 4; 0 for any other key. */
    static int degree(KeyEvent event) {
        if (FIGURES.contains(event.getCode())) {
            return FIGURES.indexOf(event.getCode()) + 1;
        }
        if (PAD.contains(event.getCode())) {
            return PAD.indexOf(event.getCode()) + 1;
        }
        return event.getText().length() == 1 ? FRENCH_KEYS.indexOf(event.getText()) + 1 : 0;
    }
}
