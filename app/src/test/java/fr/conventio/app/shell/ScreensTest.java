package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.room.Room;
import fr.conventio.model.document.Piece;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of each room in both themes and two sizes, in target/screens: to be looked at. */
class ScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    Path home;

    @Test
    void every_room_is_photographed_light_and_dark_small_and_large() throws Exception {
        for (var theme : List.of("LIGHT", "DARK")) {
            photograph(new Look(theme, 1280, 800, 100));
            photograph(new Look(theme, 1920, 1080, 100));
        }
        photograph(new Look("LIGHT", 1280, 800, 150));
        photograph(new Look("DARK", 1280, 800, 150));
        photograph(new Look("LIGHT", 1280, 800, 200));
        try (var files = Files.list(SCREENS)) {
            assertThat(files).hasSizeGreaterThanOrEqualTo(20);
        }
    }

    private void photograph(Look look) throws Exception {
        int width = look.width();
        int height = look.height();
        var suffix = look.suffix();
        try (var desktop = new DesktopUnderTest(look.home(home), 1000, 800)) {
            desktop.see("#home-welcome-example");
            desktop.photograph(SCREENS.resolve("welcome" + suffix), width, height);
            desktop.click("#home-welcome-example");
            TableView<?> table = desktop.see("#roster-table");
            desktop.await(() -> !table.getItems().isEmpty());
            desktop.photograph(SCREENS.resolve("roster" + suffix), width, height);
            desktop.robot.interact(() -> table.getSelectionModel().selectRange(2, 7));
            desktop.photograph(SCREENS.resolve("selection" + suffix), width, height);
            for (var door : List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class))) {
                desktop.robot.interact(door::fire);
                desktop.photograph(SCREENS.resolve(name(door) + suffix), width, height);
            }
            itServices(desktop, suffix, width, height);
            convention(desktop, suffix, width, height);
            documents(desktop, suffix, width, height);
            desktop.robot.interact(desktop.session()::home);
            desktop.see(".dossier-line");
            desktop.photograph(SCREENS.resolve("home" + suffix), width, height);
            desktop.robot.interact(
                    () -> desktop.robot.lookup("#home-create").queryButton().fire());
            desktop.see("#new-title");
            desktop.photograph(SCREENS.resolve("new" + suffix), width, height);
        }
    }

    @Test
    void the_faces_of_the_impact_sheets_are_photographed_light_and_dark() throws Exception {
        for (var theme : List.of("LIGHT", "DARK")) {
            var suffix = "-" + theme.toLowerCase(Locale.ROOT) + ".png";
            var folder = Files.createDirectories(home.resolve("impacts" + theme));
            Files.writeString(folder.resolve("settings.properties"), "theme=" + theme + "\n");
            try (var desktop = new DesktopUnderTest(folder, 1000, 800)) {
                desktop.click("#home-welcome-example");
                desktop.see("#roster-table");
                for (var door : List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class))) {
                    if (name(door).equals("room-impacts")) {
                        desktop.robot.interact(door::fire);
                    }
                }
                Node paper = desktop.see("#impact-sheet");
                desktop.robot.interact(paper::requestFocus);
                desktop.robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
                for (int down = 0; down < 10; down++) {
                    desktop.robot.type(KeyCode.DOWN);
                }
                desktop.photograph(SCREENS.resolve("impact-line" + suffix), 1280, 800);
                desktop.robot.interact(() -> desktop.robot
                        .lookup("#impact-show-sheet")
                        .queryAs(ToggleButton.class)
                        .fire());
                desktop.photograph(SCREENS.resolve("impact-form" + suffix), 1280, 800);
                desktop.robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
                desktop.see("#impact-map");
                desktop.photograph(SCREENS.resolve("impact-map" + suffix), 1280, 800);
            }
            assertThat(SCREENS.resolve("impact-map" + suffix)).isNotEmptyFile();
        }
    }

    static void convention(DesktopUnderTest desktop, String suffix, int width, int height) throws Exception {
        for (var door : List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class))) {
            if (name(door).equals("room-convention")) {
                desktop.robot.interact(door::fire);
            }
        }
        for (var face : List.of("foundations", "promises", "law", "text")) {
            ToggleButton door = desktop.see("#convention-" + face);
            desktop.robot.interact(door::fire);
            desktop.photograph(SCREENS.resolve("convention-" + face + suffix), width, height);
        }
    }

    static void documents(DesktopUnderTest desktop, String suffix, int width, int height) throws Exception {
        for (var door : List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class))) {
            if (name(door).equals("room-documents")) {
                desktop.robot.interact(door::fire);
            }
        }
        ListView<Piece> shelf = desktop.see("#documents");
        desktop.robot.interact(() -> shelf.getSelectionModel().clearAndSelect(1));
        desktop.robot.interact(() -> desktop.<Button>see("#documents-make").fire());
        desktop.see("#page-view");
        desktop.seeText("#documents-state", "à jour");
        desktop.await(() -> DesktopUnderTest.onScreen(() -> {
            var pages = desktop.robot.lookup("#page-view .image-view").queryAllAs(ImageView.class);
            return pages.size() > 1 && pages.stream().noneMatch(page -> page.getImage() == null);
        }));
        desktop.photograph(SCREENS.resolve("documents-pages" + suffix), width, height);
        ToggleButton history = desktop.see("#documents-face-history");
        desktop.robot.interact(history::fire);
        desktop.photograph(SCREENS.resolve("documents-history" + suffix), width, height);
        desktop.robot.interact(
                () -> shelf.getSelectionModel().clearAndSelect(shelf.getItems().size() - 1));
        ToggleButton meter = desktop.see("#documents-face-meter");
        desktop.robot.interact(meter::fire);
        desktop.see("#meter-before");
        desktop.photograph(SCREENS.resolve("documents-meter" + suffix), width, height);
    }

    private static void itServices(DesktopUnderTest desktop, String suffix, int width, int height) throws Exception {
        for (var door : List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class))) {
            if (name(door).equals("room-numerique")) {
                desktop.robot.interact(door::fire);
            }
        }
        for (var view : List.of("inventory", "offer", "dues", "cost")) {
            ToggleButton door = desktop.see("#it-" + view);
            desktop.robot.interact(door::fire);
            desktop.photograph(SCREENS.resolve("it-" + view + suffix), width, height);
        }
    }

    /** Of the picture of a room: its title, without what its badge counts. */
    private static String name(ToggleButton door) {
        var title = door.getUserData() instanceof Room room ? room.title() : "";
        return "room-" + Plain.fold(title).replace(' ', '-');
    }

    @Test
    void what_opens_above_a_room_is_photographed_light_and_dark() throws Exception {
        for (var theme : List.of("LIGHT", "DARK")) {
            var suffix = "-" + theme.toLowerCase(Locale.ROOT) + ".png";
            var folder = Files.createDirectories(home.resolve("popups" + theme));
            Files.writeString(folder.resolve("settings.properties"), "theme=" + theme + "\n");
            var file = Files.writeString(folder.resolve("ville.csv"), """
                    Services communs;Fonction;Statut;Catégorie;Grade;Temps de travail;Transfert;Date de transfert;Employeur
                    Juridique;Juriste;Titulaire;A;Attaché;TC 100%;Oui;01/01/2019;Ville
                    Juridique;Assistante;Titulaire;Z;Rédacteur;TC 100%;Oui;31/02/2019;Ville
                    """);
            try (var desktop = new DesktopUnderTest(folder, 1000, 800)) {
                desktop.click("#home-welcome-example");
                TableView<?> table = desktop.see("#roster-table");
                desktop.await(() -> !table.getItems().isEmpty());
                shoot(desktop, table, KeyCode.F2, "editor" + suffix);
                desktop.robot.write("zz");
                desktop.photographWithPopups(SCREENS.resolve("refused" + suffix));
                desktop.robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
                desktop.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
                desktop.see("#filter-list");
                desktop.photographWithPopups(SCREENS.resolve("filter" + suffix));
                desktop.robot.type(KeyCode.ESCAPE).type(KeyCode.CONTEXT_MENU);
                desktop.await(() -> desktop.robot.listWindows().stream().anyMatch(ContextMenu.class::isInstance));
                desktop.photographWithPopups(SCREENS.resolve("menu-lines" + suffix));
                desktop.robot.type(KeyCode.ESCAPE);
                for (var menu : List.of("add-post", "print")) {
                    MenuButton button = desktop.see("#" + menu);
                    desktop.robot.interact(button::show);
                    desktop.photographWithPopups(SCREENS.resolve("menu-" + menu + suffix));
                    desktop.robot.interact(button::hide);
                }
                press(desktop, "#settings");
                desktop.photographWithPopups(SCREENS.resolve("menu-settings" + suffix));
                desktop.robot.type(KeyCode.ESCAPE);
                TextField search = desktop.see("#search");
                desktop.robot.interact(() -> search.setText("di"));
                desktop.photographWithPopups(SCREENS.resolve("palette" + suffix));
                desktop.robot.interact(search::clear);
                var end = new CountDownLatch(1);
                desktop.robot.interact(() -> desktop.session()
                        .tools()
                        .paper()
                        .run(
                                "Annexe 1",
                                progress -> work(progress, end),
                                done -> {},
                                desktop.session().tools()::tell));
                desktop.see(".cancel-job");
                desktop.photographWithPopups(SCREENS.resolve("job" + suffix));
                end.countDown();
                desktop.willChoose(folder.resolve("absent.csv"));
                press(desktop, "#import");
                desktop.see("#notice-text");
                desktop.photographWithPopups(SCREENS.resolve("error" + suffix));
                desktop.willChoose(file);
                press(desktop, "#import");
                desktop.see("#import-steps .toggle-button");
                desktop.photographWithPopups(SCREENS.resolve("import" + suffix));
                try (var second = new DesktopUnderTest(folder, 1000, 800)) {
                    second.see("#closed-reason");
                    second.photographWithPopups(SCREENS.resolve("closed" + suffix));
                }
                desktop.robot.interact(desktop.session()::copyStore);
                desktop.seeText("#notice-text", "Copie faite et vérifiée");
            }
            Files.write(folder.resolve("conventio.mv.db"), new byte[0]);
            try (var damaged = new DesktopUnderTest(folder, 1000, 800)) {
                damaged.see("#closed-restore");
                damaged.photographWithPopups(SCREENS.resolve("damaged" + suffix));
            }
            assertThat(SCREENS.resolve("closed" + suffix)).isNotEmptyFile();
        }
    }

    private static void press(DesktopUnderTest desktop, String query) {
        Button button = desktop.see(query);
        desktop.robot.interact(button::fire);
    }

    private static void shoot(DesktopUnderTest desktop, TableView<?> table, KeyCode key, String name) throws Exception {
        desktop.robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(2, category(table));
        });
        desktop.robot.type(key);
        desktop.see(".cell-editor");
        desktop.robot.type(KeyCode.BACK_SPACE);
        desktop.photographWithPopups(SCREENS.resolve(name));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static TableColumn category(TableView table) {
        return (TableColumn) ((TableView<?>) table)
                .getColumns().stream()
                        .filter(column -> "CATEGORY".equals(column.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Work that has come two thirds of the way and waits to be looked at. */
    private static boolean work(Progress progress, CountDownLatch end) {
        progress.step(2, 3);
        try {
            return end.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
