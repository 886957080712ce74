package fr.conventio.benchmark.contender;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Tells when a window can be used, and ends the program then. */
final class FirstUse {
    /** What the program says when its window can be used. */
    static final String USABLE = "usable";

    private FirstUse() {}

    /**
     * To be called before the toolkit starts.
     *
     * @param awaited a selector of what must be on the screen
     */
    static void await(String awaited) {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> watch(window.getScene(), awaited));
            }
        });
    }

    /** A pulse waits until the one before it was painted: the second with the content has it on the screen. */
    private static void watch(Scene scene, String awaited) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private boolean laidOut;

            @Override
            public void run() {
                if (laidOut) {
                    scene.removePostLayoutPulseListener(this);
                    System.out.println(USABLE);
                    Platform.exit();
                } else if (scene.lookup(awaited) != null) {
                    laidOut = true;
                    Platform.requestNextPulse();
                }
            }
        });
    }
}
