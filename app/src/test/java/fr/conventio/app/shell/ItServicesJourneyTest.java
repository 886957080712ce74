package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.party.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The officer prepares annex 6 with the keyboard, in the real window on the real store. */
class ItServicesJourneyTest {
    private static final int KEY = 0;
    private static final int ANSWER = 3;
    private static final int REMARK = 5;

    @TempDir
    Path home;

    @Test
    void sets_and_domains_are_taken_with_the_space_bar_undone_and_found_again_after_reopening() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            room(desktop);
            focus(desktop, "#it-grid");
            desktop.robot.type(KeyCode.SPACE);
            desktop.await(() -> !city(desktop).sets().contains("A"));
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
            desktop.await(() -> city(desktop).sets().contains("A"));

            focus(desktop, "#it-grid");
            desktop.robot
                    .type(KeyCode.DOWN)
                    .type(KeyCode.DOWN)
                    .type(KeyCode.DOWN)
                    .type(KeyCode.SPACE);
            desktop.await(() -> city(desktop).domains().contains(1));
            assertThat(desktop.text("#it-state")).isEqualTo("Inventaire à valider");
        }
        try (var desktop = open()) {
            desktop.click(".open-dossier");
            room(desktop);
            assertThat(city(desktop).domains()).containsExactly(1);
            assertThat(city(desktop).sets()).containsExactly("A", "B", "C");
        }
    }

    @Test
    void an_answer_is_typed_a_wrong_one_and_a_password_are_refused_in_their_cells() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            room(desktop);
            view(desktop, "inventory");
            focus(desktop, "#it-blocks");
            desktop.robot.type(KeyCode.ENTER);
            edit(desktop, "mdp : azerty");
            assertThat(field(desktop).getPseudoClassStates().toString()).contains("refused");
            desktop.robot.type(KeyCode.ENTER);
            desktop.robot.type(KeyCode.ESCAPE);
            edit(desktop, "Rien de tel");
            desktop.robot.type(KeyCode.ESCAPE);
            edit(desktop, "12, rue de la République");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> value(desktop, "01.01").equals("12, rue de la République"));
            assertThat(entries(desktop)).as("Escape writes nothing").isEqualTo(2);
            edit(desktop, "beaucoup");
            desktop.robot.type(KeyCode.ENTER);
            assertThat(field(desktop).getText()).isEqualTo("beaucoup");
            desktop.robot.type(KeyCode.ESCAPE);
            edit(desktop, "40 sites");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> value(desktop, "01.02").equals("40"));
            desktop.seeText("#it-score", "2 réponses sur 164");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
            desktop.await(() -> value(desktop, "01.02").isEmpty());
        }
    }

    @Test
    void a_form_goes_out_and_comes_back_with_its_answers_and_its_refusals() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            room(desktop);
            view(desktop, "inventory");
            desktop.willWriteInto(home);
            fire(desktop, "#it-form-send");
            desktop.seeText("#notice-text", "inventaire-ville.xlsx");
            var file = home.resolve("inventaire-ville.xlsx");
            fill(file);
            desktop.willChoose(file);
            fire(desktop, "#it-form-receive");
            desktop.seeText("#it-form-summary", "1 réponse changée · 1 refusée · aucun conflit");
            TableView<?> refused = desktop.see("#it-form-refused");
            assertThat(refused.getItems()).hasSize(1);
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> value(desktop, "01.04").equals("1250"));
            desktop.seeText("#notice-text", "1 réponse reprise, 1 cellule refusée.");

            desktop.willChoose(Files.writeString(home.resolve("autre.csv"), "a;b\n1;2\n"));
            fire(desktop, "#it-form-receive");
            desktop.seeText("#notice-text", "n’est pas reconnu");
        }
    }

    @Test
    void a_date_that_does_not_exist_is_refused_at_its_field_and_referents_are_added() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            room(desktop);
            focus(desktop, "#it-grid");
            desktop.robot.type(KeyCode.F2);
            TextField start = desktop.see("#it-START");
            desktop.await(start::isFocused);
            desktop.robot.interact(() -> start.setText("31/02/2019"));
            desktop.robot.type(KeyCode.ENTER);
            desktop.seeText("#it-START-note", "31/02/2019");
            desktop.robot.interact(() -> start.setText("1/1/2019"));
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> start.getText().equals("01/01/2019"));
            fire(desktop, "#it-referent-add");
            TextField name = desktop.see("#it-referent-1-NAME");
            desktop.await(name::isFocused);
            desktop.await(() -> desktop.text("#it-referents-note").isEmpty());
        }
    }

    @Test
    void a_service_level_is_written_in_the_offer() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            room(desktop);
            view(desktop, "offer");
            TableView<?> offer = desktop.see("#it-offer-table");
            desktop.robot.interact(() -> {
                offer.requestFocus();
                select(offer, 1, 2);
            });
            edit(desktop, "4 h");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> services(desktop)
                            .units(services(desktop).sets().getFirst())
                            .getFirst()
                            .level()
                            .acknowledge()
                    != null);
        }
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    private static void room(DesktopUnderTest desktop) {
        desktop.see("#roster-table");
        desktop.robot.interact(() -> desktop.robot.lookup(".door").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith("Numérique"))
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire));
        desktop.see("#it-grid");
    }

    private static void view(DesktopUnderTest desktop, String name) {
        ToggleButton door = desktop.see("#it-" + name);
        desktop.robot.interact(door::fire);
    }

    private static void focus(DesktopUnderTest desktop, String query) {
        var node = desktop.see(query);
        desktop.robot.interact(node::requestFocus);
    }

    private static void fire(DesktopUnderTest desktop, String query) {
        Button button = desktop.see(query);
        desktop.robot.interact(button::fire);
    }

    private static <S> void select(TableView<S> table, int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private static void edit(DesktopUnderTest desktop, String text) {
        desktop.robot.type(KeyCode.F2);
        var field = field(desktop);
        desktop.robot.interact(() -> field.setText(text));
    }

    private static TextField field(DesktopUnderTest desktop) {
        return desktop.see(".cell-editor");
    }

    private static void fill(Path file) throws Exception {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheet("Inventaire");
            write(sheet, "01.04#1", ANSWER, "1250");
            write(sheet, "01.01#1", REMARK, "mot de passe : soleil");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void write(XSSFSheet sheet, String key, int column, String text) {
        for (var row : sheet) {
            var cell = row.getCell(KEY);
            if (cell != null && cell.getStringCellValue().equals(key)) {
                row.getCell(column).setCellValue(text);
            }
        }
    }

    private static Subscription city(DesktopUnderTest desktop) {
        return services(desktop).subscription(cityOf(desktop).id());
    }

    private static Party cityOf(DesktopUnderTest desktop) {
        return dossier(desktop).picture().get().roster().parties().get(1);
    }

    private static int entries(DesktopUnderTest desktop) {
        return dossier(desktop).picture().get().entries().size();
    }

    private static String value(DesktopUnderTest desktop, String line) {
        return services(desktop).inventory(cityOf(desktop).id()).value(line, 1);
    }

    private static ItServices services(DesktopUnderTest desktop) {
        return dossier(desktop).picture().get().act().itServices();
    }

    private static OpenDossier dossier(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow();
    }
}
