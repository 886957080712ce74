package fr.conventio.app.launch;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.notice.Notices;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.settings.Settings;
import fr.conventio.app.shell.Session;
import fr.conventio.app.shell.Window;
import fr.conventio.app.shell.WindowFiles;
import fr.conventio.app.task.Worker;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Theme;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's start and end. */
public final class DesktopApplication extends Application {
    /** Made with this class, before the toolkit starts. */
    private static final Desk DESK = Conventio.windowDesk();

    private final Executor screen = Platform::runLater;
    private final ExecutorService storeThread = Worker.thread("store");
    private final ExecutorService paperThread = Worker.thread("paper");
    private final ExecutorService tableThread = Worker.thread("table");
    private @Nullable Session session;

    /** Shows the window; returns when it was closed. */
    static void open() {
        launch();
    }

    @Override
    public void start(Stage stage) {
        var settings = new Settings(DESK.settings());
        var tools = new Tools(
                DESK,
                settings,
                Texts.of(Appearance.from(settings).language()),
                new Notices(),
                new WindowFiles(stage, settings, getHostServices()),
                new Worker(storeThread, screen),
                new Worker(paperThread, screen),
                new Worker(tableThread, screen));
        var started = new Session(tools);
        session = started;
        started.start();
        Theme.loadFonts();
        new Window(stage, started, tools).show();
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
