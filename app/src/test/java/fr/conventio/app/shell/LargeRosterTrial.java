package fr.conventio.app.shell;

import fr.conventio.app.dossier.SaveState;
import fr.conventio.app.roster.RosterRow;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.PostField;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Works on a roster of many posts in the real window and tells, for each step, how long it took until its effect was in
 * sight and the longest time the window did not answer. A main of its own, run by {@code mvn -q -Plarge -pl app -am
 * verify}: times differ too much between computers for a test.
 */
public final class LargeRosterTrial {
    private static final double MILLION = 1e6;
    private static final int PATIENCE_MINUTES = 5;

    private final DesktopUnderTest desktop;

    private LargeRosterTrial(DesktopUnderTest desktop) {
        this.desktop = desktop;
    }

    public static void main(String[] arguments) throws Exception {
        int posts = Integer.parseInt(arguments[0]);
        var home = Files.createTempDirectory("conventio-large-");
        try {
            var file = home.resolve("grande.csv");
            write(file, posts);
            try (var desktop = new DesktopUnderTest(home, 1280, 800)) {
                new LargeRosterTrial(desktop).fromTheFile(file);
            }
            try (var desktop = new DesktopUnderTest(home, 1280, 800)) {
                new LargeRosterTrial(desktop).fromTheStore(posts);
            }
        } finally {
            FxToolkit.cleanupStages();
            try (var files = Files.walk(home)) {
                for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Platform.exit();
    }

    private void fromTheFile(Path file) throws TimeoutException {
        desktop.willChoose(file);
        desktop.see("#home-welcome-import");
        step(
                "read and judge the file",
                () -> desktop.click("#home-welcome-import"),
                () -> shows("#import-steps .toggle-button"));
        step("take it, first lines in sight", () -> desktop.click("#import-take"), this::isFilled);
    }

    private void fromTheStore(int posts) throws TimeoutException {
        step("open the store, list its dossiers", () -> {}, () -> shows(".open-dossier"));
        step("open the dossier", () -> desktop.click(".open-dossier"), this::isFilled);
        var table = table();
        step("scroll to the end", () -> interact(() -> table.scrollTo(posts - 1)), () -> true);
        step(
                "search",
                () -> write("#roster-search", "juriste"),
                () -> table().getItems().size() < posts);
        step(
                "search no more",
                () -> write("#roster-search", ""),
                () -> table().getItems().size() == posts);
        step(
                "sort by function",
                () -> interact(() -> table.getSortOrder().add(column(PostField.FUNCTION))),
                () -> ordered());
        step("annex order", () -> interact(() -> table.getSortOrder().clear()), () -> !ordered());
        step("open a column's filter", () -> desktop.click("#filter-CATEGORY"), () -> true);
        desktop.robot.type(KeyCode.ESCAPE);
        edit("edit one cell");
        edit("edit another");
        step("undo", () -> desktop.click("#undo"), this::isSaved);
        step("redo", () -> desktop.click("#redo"), this::isSaved);
        interact(table::requestFocus);
        step(
                "choose all",
                () -> desktop.robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL),
                () -> desktop.text(".selection-bar .label")
                        .replaceAll("\\D", "")
                        .equals(Integer.toString(posts)));
        step(
                "set a date for all",
                () -> {
                    write("#bulk-value", "01/07/2019");
                    desktop.click("#bulk-apply");
                },
                this::isSaved);
        step("undo that", () -> desktop.click("#undo"), this::isSaved);
        step("go home", () -> desktop.click("#go-home"), () -> shows(".open-dossier"));
    }

    private void edit(String name) throws TimeoutException {
        var table = table();
        interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0, column(PostField.FUNCTION));
            table.scrollTo(0);
        });
        step(
                name,
                () -> {
                    desktop.robot.type(KeyCode.F2);
                    desktop.see(".cell-editor");
                    desktop.robot.write(name);
                    desktop.robot.type(KeyCode.ENTER);
                },
                () -> table().getItems().getFirst().post().function().equals(name) && isSaved());
    }

    private boolean isSaved() {
        return desktop.session().dossier().orElseThrow().saved().get() instanceof SaveState.Saved;
    }

    private boolean isFilled() {
        return shows("#roster-table") && !table().getItems().isEmpty();
    }

    private boolean ordered() {
        return table().getItems().get(1).number() != 2;
    }

    private boolean shows(String query) {
        return desktop.robot.lookup(query).tryQuery().isPresent();
    }

    private TableView<RosterRow> table() {
        return desktop.robot.lookup("#roster-table").query();
    }

    private TableColumn<RosterRow, ?> column(PostField field) {
        return table().getColumns().stream()
                .filter(column -> field == column.getUserData())
                .findFirst()
                .orElseThrow();
    }

    private void write(String query, String text) {
        interact(() -> desktop.robot.lookup(query).<TextField>query().setText(text));
    }

    private boolean isTrue(BooleanSupplier seen) {
        var answer = new AtomicBoolean();
        interact(() -> answer.set(seen.getAsBoolean()));
        return answer.get();
    }

    private void interact(Runnable action) {
        desktop.robot.interact(action);
    }

    private void step(String name, Runnable action, BooleanSupplier seen) throws TimeoutException {
        try (var watch = new Watch()) {
            long start = System.nanoTime();
            action.run();
            WaitForAsyncUtils.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES, () -> isTrue(seen));
            System.out.printf(
                    Locale.ROOT,
                    "%-36s %7.0f ms, window still for %5.0f ms at most%n",
                    name,
                    (System.nanoTime() - start) / MILLION,
                    watch.longest() / MILLION);
        }
    }

    /** Asks the screen's thread again and again for an answer, and keeps the longest wait. */
    private static final class Watch implements AutoCloseable {
        private final AtomicLong longest = new AtomicLong();
        private final Thread thread = Thread.ofPlatform().daemon().start(this::ask);
        private volatile boolean ended;

        private void ask() {
            while (!ended) {
                long asked = System.nanoTime();
                var answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                try {
                    answered.await();
                    longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        private long longest() {
            ended = true;
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return longest.get();
        }

        @Override
        public void close() {
            ended = true;
        }
    }

    /** The example's lines again and again. */
    private static void write(Path file, int posts) throws IOException {
        var lines = new ArrayList<String>();
        try (var reader =
                new BufferedReader(new InputStreamReader(DijonExample.openRoster(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        }
        var head = lines.removeFirst();
        try (var out = Files.newBufferedWriter(file)) {
            out.write(head + "\n");
            for (int post = 0; post < posts; post++) {
                out.write(lines.get(post % lines.size()) + "\n");
            }
        }
    }
}
