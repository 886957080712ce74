package fr.conventio.app.shell;

import fr.conventio.app.help.Guide;
import fr.conventio.app.room.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.testfx.api.FxToolkit;

/** Makes the user guide: the help's pages with the screens as they are at this moment. Packaging starts it too. */
public final class UserGuide {
    static final Path GUIDE = Path.of("target", "guide");

    private final Path home;
    private final Path guide;

    private UserGuide(Path home, Path guide) {
        this.home = home;
        this.guide = guide;
    }

    /** @param arguments the folder of the guide */
    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("conventio-guide-");
        try {
            make(home, Path.of(arguments[0]));
        } finally {
            remove(home);
            FxToolkit.cleanupStages();
            Platform.exit();
        }
    }

    /**
     * Makes the guide anew; nothing of an earlier one stays.
     *
     * @param home an empty folder for a store and settings
     */
    static void make(Path home, Path guide) throws Exception {
        remove(guide);
        new UserGuide(home, guide).photographAll();
        Guide.write(guide);
    }

    private void photographAll() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "theme=LIGHT\n");
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            TableView<?> table = desktop.see("#roster-table");
            desktop.await(() -> !table.getItems().isEmpty());
            for (var door : DesktopUnderTest.onScreen(
                    () -> List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class)))) {
                desktop.robot.interact(door::fire);
                photograph(desktop, Tour.page((Room) door.getUserData()));
            }
            desktop.robot.interact(desktop.session()::home);
            desktop.see(".dossier-line");
            photograph(desktop, "home");
            var sent = new SentFiles(Files.createDirectories(home.resolve("recu"))).messy();
            desktop.robot.interact(() -> {
                desktop.session().willOpen(sent);
                desktop.session().home();
            });
            desktop.see("#import-steps .toggle-button");
            photograph(desktop, "import");
        }
    }

    private void photograph(DesktopUnderTest desktop, String page) throws IOException {
        desktop.photograph(guide.resolve(page + ".png"), 1280, 800);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
