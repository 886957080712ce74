package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.help.About;
import fr.conventio.app.help.HelpPage;
import fr.conventio.app.help.HelpPanel;
import fr.conventio.app.room.Room;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes for the first time, looks for help, or has to ask somebody for it. */
class HelpJourneyTest {
    @TempDir
    Path home;

    @Test
    void each_room_has_its_page_and_f1_opens_and_closes_it() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.see("#home-welcome-example");
            desktop.robot.type(KeyCode.F1);
            assertThat(page(desktop)).isEqualTo("home");
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.await(() -> desktop.robot.lookup("#help").tryQuery().isEmpty());
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            desktop.robot.type(KeyCode.F1);
            desktop.see("#help");
            for (var door : List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class))) {
                desktop.robot.interact(door::fire);
                var room = Tour.page((Room) door.getUserData());
                assertThat(HelpPage.find(room)).as("the page about %s", room).isPresent();
                assertThat(page(desktop)).isEqualTo(room);
            }
            desktop.photograph(Path.of("target", "screens", "help.png"), 1280, 800);
            desktop.robot.type(KeyCode.F1);
            desktop.await(() -> desktop.robot.lookup("#help").tryQuery().isEmpty());
        }
    }

    @Test
    void the_tour_is_offered_once_leads_through_the_rooms_and_can_be_left() throws Exception {
        Files.writeString(home.resolve("settings.properties"), "tour=new\n");
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#tour");
            desktop.click("#tour-next");
            desktop.see("#parties");
            desktop.photographWithPopups(Path.of("target", "screens", "tour.png"));
            desktop.click("#tour-skip");
            desktop.await(() -> desktop.robot.lookup("#tour").tryQuery().isEmpty());
            assertThat(desktop.settings.get("tour", "")).isEqualTo("seen");
            choose(desktop, "Visite guidée");
            for (int stop = 0; stop < 7; stop++) {
                desktop.click("#tour-next");
            }
            desktop.await(() -> desktop.robot.lookup("#tour").tryQuery().isEmpty());
        }
    }

    @Test
    void the_diagnostics_file_tells_versions_and_none_of_the_data() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            var planted = new ArrayList<>(List.of("Dijon", "Juriste", "CCAS"));
            desktop.robot.interact(() -> desktop.session()
                    .dossier()
                    .orElseThrow()
                    .picture()
                    .get()
                    .act()
                    .roster()
                    .parties()
                    .forEach(party -> planted.add(party.name())));
            var folder = Files.createDirectories(home.resolve("écrits"));
            desktop.willWriteInto(folder);
            choose(desktop, "Écrire un fichier de diagnostic…");
            desktop.seeText("#notice-text", "aucune donnée");
            try (var files = Files.list(folder)) {
                var text = Files.readString(files.findFirst().orElseThrow());
                assertThat(text).contains("java.version=25", "theme=", "store.bytes=");
                assertThat(text).doesNotContain(planted).doesNotContain(home.toString());
            }
            choose(desktop, "À propos de Conventio");
            assertThat(page(desktop)).isEqualTo("about");
            var told = desktop.robot.lookup("#help .help-text").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList();
            // The version that the build found among the libraries is the one that runs.
            var javaFx = told.stream()
                    .filter(line -> line.startsWith("javafx controls "))
                    .map(line -> line.split(" ", 4)[2])
                    .findFirst()
                    .orElseThrow();
            assertThat(told)
                    .contains("Conventio " + About.version())
                    .contains("Java %s · JavaFX %s · %s"
                            .formatted(System.getProperty("java.version"), javaFx, System.getProperty("os.name")));
            desktop.photograph(Path.of("target", "screens", "about.png"), 1280, 800);
        }
    }

    @Test
    void a_file_that_was_double_clicked_is_read_or_it_is_said_why_not() throws Exception {
        var roster = Files.writeString(home.resolve("ville.csv"), """
                Services communs;Fonction;Statut;Catégorie;Grade;Temps de travail;Transfert;Date de transfert;Employeur
                Juridique;Juriste;Titulaire;A;Attaché;TC 100%;Oui;01/01/2019;Ville
                """);
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.see("#home-welcome-example");
            desktop.robot.interact(() -> {
                desktop.session().willOpen(home.resolve("acte.passe"));
                desktop.session().home();
            });
            desktop.see("#reading");
            desktop.seeText("#notice-text", "Le fichier « acte.passe » n’existe pas");
            desktop.robot.interact(() -> {
                desktop.session().willOpen(home.resolve("note.docx"));
                desktop.session().home();
            });
            desktop.seeText("#notice-text", "« note.docx » : Conventio n’ouvre que");
            desktop.robot.interact(() -> {
                desktop.session().willOpen(roster);
                desktop.session().home();
            });
            desktop.see("#import-steps .toggle-button");
            desktop.robot.type(KeyCode.F1);
            assertThat(page(desktop)).isEqualTo("import");
        }
    }

    private static String page(DesktopUnderTest desktop) {
        HelpPanel panel = desktop.see("#help");
        return panel.lookup("#help-pages") instanceof ComboBox<?> pages && pages.getValue() instanceof HelpPage page
                ? page.name()
                : "";
    }

    private static void choose(DesktopUnderTest desktop, String item) {
        Button settings = desktop.see("#settings");
        desktop.robot.interact(() -> {
            settings.fire();
            Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                    .filter(each -> item.equals(each.getText()))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
        });
        desktop.robot.type(KeyCode.ESCAPE);
    }
}
