package fr.conventio.app.launch;

import fr.conventio.app.notice.Notices;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.settings.Settings;
import fr.conventio.app.shell.Rehearsal;
import fr.conventio.app.shell.Session;
import fr.conventio.app.shell.Window;
import fr.conventio.app.shell.WindowFiles;
import fr.conventio.app.task.Worker;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Theme;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's start and end. */
public final class DesktopApplication extends Application {
    /** Given before the toolkit starts: it makes this class by itself. */
    private static @Nullable WindowStart given;

    private static boolean rehearsed;

    private final Executor screen = Platform::runLater;
    private final ExecutorService storeThread = Worker.thread("store");
    private final ExecutorService paperThread = Worker.thread("paper");
    private final ExecutorService tableThread = Worker.thread("table");
    private @Nullable Session session;

    /**
     * Shows the window; returns when it was closed.
     *
     * @return whether a rehearsal came to its end
     */
    static boolean open(WindowStart start) {
        given = start;
        launch();
        return rehearsed;
    }

    @Override
    public void start(Stage stage) {
        var beginning = Objects.requireNonNull(given);
        var settings = new Settings(beginning.desk().settings(), beginning.defaults());
        var tools = new Tools(
                beginning.desk(),
                settings,
                Texts.of(Appearance.from(settings).language()),
                new Notices(),
                new WindowFiles(stage, settings, getHostServices()),
                new Worker(storeThread, screen),
                new Worker(paperThread, screen),
                new Worker(tableThread, screen));
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> unexpected(failure, tools));
        var started = new Session(tools);
        session = started;
        beginning.file().ifPresent(started::willOpen);
        started.start();
        Theme.loadFonts();
        new Window(stage, started, tools).show();
        if (beginning.rehearsed()) {
            rehearse(stage, started);
        }
    }

    /** What no room foresaw: noted without its words, told in ours. */
    private static void unexpected(Throwable failure, Tools tools) {
        var told = failure instanceof Exception known ? known : new IllegalStateException(failure);
        Platform.runLater(() -> tools.tell(told));
    }

    private static void rehearse(Stage stage, Session session) {
        var rehearsal = new Rehearsal(stage, session);
        rehearsal.begin();
        stage.setOnHidden(event -> rehearsed = rehearsal.isDone());
    }

    /** Everything asked for is finished first: an edit that was made is never lost by closing. */
    @Override
    public void stop() {
        if (session != null) {
            session.end();
        }
        List.of(tableThread, paperThread, storeThread).forEach(Worker::finish);
    }
}
