package fr.conventio.app.shell;

import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.settings.Settings;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Theme;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The application's window; it comes back where it was and as it was. */
public final class Window {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final long PATIENCE_MILLIS = 500;

    private final Stage stage;
    private final Session session;
    private final Settings settings;
    private final Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
    private Subscription waiting = Subscription.EMPTY;
    private boolean inSight;
    private Appearance appearance;

    public Window(Stage stage, Session session, Tools tools) {
        this.stage = stage;
        this.session = session;
        this.settings = tools.settings();
        this.appearance = Appearance.from(settings);
    }

    /** Comes into sight with what is first to be seen; with words about the opening store only when that takes a while. */
    public void show() {
        build();
        stage.setScene(scene);
        stage.setTitle("Conventio");
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        recallPlace();
        stage.setOnHiding(event -> keepPlace());
        Theme.whenSystemChanges(() -> dressAnew());
        waiting = session.place().subscribe((before, now) -> comeIntoSight());
        later(this::comeIntoSight);
    }

    /** Not by a transition: the machinery of animations would be loaded before the first window. */
    private static void later(Runnable run) {
        CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(run);
    }

    private void comeIntoSight() {
        if (!inSight) {
            inSight = true;
            waiting.unsubscribe();
            stage.show();
            // Pictures are slow to read: first comes what the window shows.
            later(() -> stage.getIcons().setAll(Theme.windowIcons()));
        }
    }

    private void dressAnew() {
        Theme.choose(appearance);
        Theme.dress(scene, appearance);
    }

    private void build() {
        Theme.choose(appearance);
        var menu = new SettingsMenu(session, () -> appearance, this::choose);
        var shell = new ShellView(session, menu);
        menu.leadTo(shell::help, shell::tour);
        scene.setRoot(shell);
        Theme.dress(scene, appearance);
        var keys = scene.getAccelerators();
        keys.clear();
        keys.put(key(KeyCode.Z), session::undo);
        keys.put(key(KeyCode.Y), session::redo);
        keys.put(key(KeyCode.K), shell::search);
        keys.put(new KeyCodeCombination(KeyCode.F6), shell::nextArea);
        keys.put(new KeyCodeCombination(KeyCode.F1), shell::help);
    }

    private void choose(Appearance chosen) {
        var before = appearance;
        appearance = chosen;
        chosen.keepIn(settings);
        if (!chosen.language().equals(before.language())) {
            session.speak(Texts.of(chosen.language()));
        }
        if (chosen.withMode(before.mode()).equals(before)) {
            dressAnew();
        } else {
            build();
        }
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** Only onto a screen that is there: it may have been another computer's. */
    private void recallPlace() {
        double x = settings.number("window.x", Double.NaN);
        double y = settings.number("window.y", Double.NaN);
        double width = settings.number("window.width", WIDTH);
        double height = settings.number("window.height", HEIGHT);
        boolean seen = Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(bounds -> bounds.intersects(new Rectangle2D(x, y, width, 40)));
        if (seen) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(settings.get("window.maximized", "false").equals("true"));
    }

    private void keepPlace() {
        settings.put("window.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            settings.put("window.x", Double.toString(stage.getX()));
            settings.put("window.y", Double.toString(stage.getY()));
            settings.put("window.width", Double.toString(stage.getWidth()));
            settings.put("window.height", Double.toString(stage.getHeight()));
        }
    }
}
