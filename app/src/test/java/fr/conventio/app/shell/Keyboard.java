package fr.conventio.app.shell;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** An officer without a mouse: every step is a key, and nothing is focused or fired by code. */
final class Keyboard {
    private static final int PATIENCE = 120;

    private final DesktopUnderTest desktop;

    Keyboard(DesktopUnderTest desktop) {
        this.desktop = desktop;
    }

    /** Opens the example from the welcome. */
    void example() {
        tabTo("#home-welcome-example");
        type(KeyCode.SPACE);
        desktop.see("#roster-table");
    }

    /** Opens the dossier that is there, from the list at home. */
    void reopen() {
        desktop.see(".dossier-line");
        tabTo(".dossier-line");
        type(KeyCode.HOME);
        type(KeyCode.ENTER);
        desktop.see("#roster-table");
    }

    /** Goes to a room by its name. */
    void room(String name) {
        desktop.robot.push(KeyCode.CONTROL, KeyCode.K);
        Node search = desktop.see("#search");
        desktop.await(search::isFocused);
        write(name.toLowerCase(Locale.ROOT));
        desktop.see("#search-results");
        type(KeyCode.ENTER);
    }

    /** Presses Tab until something is reached. */
    void tabTo(String query) {
        desktop.see(query);
        // Keys that come before the window has the focus are lost.
        desktop.await(desktop.stage()::isFocused);
        for (int step = 0; step < PATIENCE; step++) {
            if (isOn(query)) {
                return;
            }
            type(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + query);
    }

    void type(KeyCode key) {
        desktop.robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            type(key);
        }
    }

    void undo() {
        desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void redo() {
        desktop.robot.push(KeyCode.CONTROL, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types over what stands in the field that has the cursor. */
    void over(String text) {
        desktop.robot.push(KeyCode.CONTROL, KeyCode.A);
        write(text);
    }

    void write(String text) {
        desktop.robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isOn(String query) {
        var owner = desktop.stage().getScene().getFocusOwner();
        return owner != null && desktop.robot.lookup(query).queryAll().contains(owner);
    }
}
