package fr.conventio.app.shell;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.desk.TestDesk;
import fr.conventio.app.notice.Notices;
import fr.conventio.app.room.FigureLine;
import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.settings.Defaults;
import fr.conventio.app.settings.Settings;
import fr.conventio.app.task.Worker;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/** The whole application on real parts, opened, driven and closed as its user would; only file dialogs are answered here. */
public final class DesktopUnderTest implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    private static final int MOST_TABS = 60;

    public final FxRobot robot = new FxRobot();
    public final Settings settings;
    public final List<Path> opened = new ArrayList<>();
    private final ExecutorService storeThread = Worker.thread("store");
    private final ExecutorService paperThread = Worker.thread("paper");
    private final ExecutorService tableThread = Worker.thread("table");
    private final Session session;
    private Stage stage;
    private Optional<Path> spreadsheet = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private Optional<Path> mapping = Optional.empty();
    private final Map<FileKind, Path> kinds = new EnumMap<>(FileKind.class);
    private List<Path> several = List.of();

    public DesktopUnderTest(Path home, double width, double height) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Desk desk = TestDesk.in(home);
        settings = new Settings(desk.settings(), Defaults.NONE);
        settings.put("window.width", Double.toString(width));
        settings.put("window.height", Double.toString(height));
        settings.put("window.x", "0");
        settings.put("window.y", "0");
        // The tour is offered on a first visit; only its own test takes it.
        settings.put("tour", settings.get("tour", "seen"));
        var tools = new Tools(
                desk,
                settings,
                Texts.of(Appearance.from(settings).language()),
                new Notices(),
                new Answers(),
                new Worker(storeThread, Platform::runLater),
                new Worker(paperThread, Platform::runLater),
                new Worker(tableThread, Platform::runLater));
        session = new Session(tools);
        robot.interact(() -> {
            Theme.loadFonts();
            stage = new Stage();
            new fr.conventio.app.shell.Window(stage, session, tools).show();
            session.start();
        });
    }

    /** As the user's clicks in the system's dialogs would. */
    private final class Answers implements fr.conventio.app.room.Files {
        @Override
        public Optional<Path> chooseSpreadsheet() {
            return spreadsheet;
        }

        @Override
        public Optional<Path> chooseClauses() {
            return spreadsheet;
        }

        @Override
        public Optional<Path> chooseMapping() {
            return mapping;
        }

        @Override
        public Optional<Path> choose(FileKind kind) {
            return Optional.ofNullable(kinds.get(kind));
        }

        @Override
        public List<Path> chooseSeveral(FileKind kind) {
            return several;
        }

        @Override
        public Optional<Path> save(FileKind kind, String name) {
            return Optional.ofNullable(kinds.get(kind));
        }

        @Override
        public Optional<Path> chooseFolder() {
            return folder;
        }

        @Override
        public void open(List<Path> documents) {
            opened.addAll(documents);
        }
    }

    public void willChoose(Path file) {
        spreadsheet = Optional.of(file);
    }

    public void willChooseMapping(Path file) {
        mapping = Optional.of(file);
    }

    public void willChoose(FileKind kind, Path file) {
        kinds.put(kind, file);
    }

    public void willChooseSeveral(List<Path> files) {
        several = List.copyOf(files);
    }

    public void willWriteInto(Path chosen) {
        folder = Optional.of(chosen);
    }

    public Stage stage() {
        return stage;
    }

    public Session session() {
        return session;
    }

    /** Waits until a node is there and in sight. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as TestFX's own query does
    public <T extends Node> T see(String query) {
        await(() -> found(query).isPresent());
        return onScreen(() -> robot.lookup(query).query());
    }

    public void seeText(String query, String text) {
        see(query);
        try {
            await(() -> text(query).contains(text));
        } catch (AssertionError e) {
            throw new AssertionError(query + " says «" + text(query) + "» instead of «" + text + "»", e);
        }
    }

    public String text(String query) {
        return onScreen(() -> found(query)
                        .map(node -> switch (node) {
                            case Labeled labeled -> String.valueOf(labeled.getText());
                            case FigureLine line -> line.said();
                            default -> "";
                        })
                        .orElse(""))
                .replace('\u00A0', ' ');
    }

    public void click(String query) {
        see(query);
        await(() ->
                robot.lookup(query).match(NodeQueryUtils.isVisible()).tryQuery().isPresent());
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes from control to control until the cursor stands in the wanted one. */
    public void tabTo(String query) {
        see(query);
        for (int step = 0; step < MOST_TABS && !isFocused(query); step++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        if (!isFocused(query)) {
            throw new AssertionError(query + " is not reached by " + MOST_TABS + " tabs");
        }
    }

    private boolean isFocused(String query) {
        return onScreen(() -> robot.lookup(query).queryAll().stream().anyMatch(Node::isFocused));
    }

    /** Waits for what is asked between two of the screen's steps: in the middle of one, a list's line is half made. */
    public void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return onScreen(condition::getAsBoolean);
            });
        } catch (TimeoutException e) {
            throw new AssertionError("not seen in " + PATIENCE_SECONDS + " s", e);
        }
    }

    /** What the screen's own thread finds. */
    public static <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

    /** A picture of the window's content in any size: the screen of the tests is a small one. */
    public void photograph(Path file, int width, int height) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var shots = new ArrayList<WritableImage>();
        robot.interact(() -> {
            var root = stage.getScene().getRoot();
            root.resize(width, height);
            // A table that has grown makes its new lines in one pass and places them in the next.
            for (int pass = 0; pass < 3; pass++) {
                root.applyCss();
                root.layout();
            }
            shots.add(root.snapshot(new SnapshotParameters(), new WritableImage(width, height)));
        });
        write(shots.getFirst(), file);
    }

    /** A picture of the window as it is, with the lists and menus that stand above it. */
    public void photographWithPopups(Path file) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var shots = new ArrayList<WritableImage>();
        robot.interact(() -> {
            var shot = stage.getScene().snapshot(null);
            for (var window : List.copyOf(Window.getWindows())) {
                if (window instanceof PopupWindow) {
                    lay(window, shot);
                }
            }
            shots.add(shot);
        });
        write(shots.getFirst(), file);
    }

    private void lay(Window popup, WritableImage under) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        var shot = popup.getScene().getRoot().snapshot(parameters, null);
        int left = (int) (popup.getX() - stage.getX() - stage.getScene().getX());
        int top = (int) (popup.getY() - stage.getY() - stage.getScene().getY());
        for (int y = 0; y < shot.getHeight(); y++) {
            for (int x = 0; x < shot.getWidth(); x++) {
                int atX = left + x;
                int atY = top + y;
                boolean inside = atX >= 0 && atY >= 0 && atX < under.getWidth() && atY < under.getHeight();
                if (inside) {
                    var above = shot.getPixelReader().getColor(x, y);
                    var mixed = under.getPixelReader()
                            .getColor(atX, atY)
                            .interpolate(
                                    Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
                    under.getPixelWriter().setColor(atX, atY, mixed);
                }
            }
        }
    }

    private static void write(WritableImage shot, Path file) throws IOException {
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    private Optional<Node> found(String query) {
        return robot.lookup(query).tryQuery().filter(node -> node.getScene() != null && node.isVisible());
    }

    @Override
    public void close() {
        robot.interact(() -> {
            stage.close();
            session.end();
        });
        List.of(tableThread, paperThread, storeThread).forEach(Worker::finish);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
