package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.room.Room;
import fr.conventio.model.convention.Convention;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.roster.edit.EditServices;
import fr.conventio.model.services.ServiceField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The convention's text: a clause is worded while the preview follows, undone, closed and opened again. */
class ConventionJourneyTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    Path home;

    @Test
    void a_clause_is_worded_the_preview_follows_each_letter_and_undo_takes_it_back() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            choose(desktop, "Litiges");
            type(desktop, "clause-body", "Les {parties} s’accordent sur {postes} emplois");
            desktop.await(() -> preview(desktop).contains("Les la Métropole, la Ville et le CCAS s’accordent sur"));
            assertThat(convention(desktop).versions()).isEmpty();
            desktop.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            desktop.await(() -> convention(desktop).version("litiges").isPresent());
            desktop.see("#clause-difference");
            // In the field itself, Ctrl Z takes back letters.
            ListView<?> clauses = desktop.see("#clauses");
            desktop.robot.interact(clauses::requestFocus);
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
            desktop.await(() -> convention(desktop).versions().isEmpty());
            desktop.await(() -> !preview(desktop).contains("s’accordent sur"));
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Y);
            desktop.await(() -> !convention(desktop).versions().isEmpty());
        }
        try (var desktop = open()) {
            reopen(desktop);
            desktop.await(() -> preview(desktop).contains("s’accordent sur"));
            choose(desktop, "Litiges");
            fire(desktop, "#clause-restore");
            desktop.await(() -> convention(desktop).versions().isEmpty());
        }
    }

    @Test
    void the_tables_inside_the_text_are_shown_and_follow_the_services() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            desktop.await(() -> cells(desktop).contains("Assemblées"));
            assertThat(cells(desktop)).contains("Nombre d’adhésions", "Missions", "33");
            desktop.robot.interact(() -> desktop.session()
                    .dossier()
                    .orElseThrow()
                    .edit(act -> {
                        var edit = new EditServices(act.dossier().id(), act.roster(), act.perimeter());
                        return edit.write(
                                act.perimeter().services().getFirst().id(), ServiceField.NAME, "Conseil juridique");
                    }));
            desktop.await(() -> cells(desktop).contains("Conseil juridique"));
        }
    }

    private static List<String> cells(DesktopUnderTest desktop) {
        return DesktopUnderTest.onScreen(
                        () -> List.copyOf(desktop.robot.lookup(".preview-cell").queryAllAs(Labeled.class)))
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void what_cannot_be_read_is_said_with_its_line_and_not_stored() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            choose(desktop, "Litiges");
            type(desktop, "clause-body", "Un\n\n{porteurs}");
            desktop.seeText("#clause-body-note", "ligne 3, « porteurs » n’est pas un champ connu");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            type(desktop, "clause-body", "{si ccas}oui");
            desktop.seeText("#clause-body-note", "n’a pas de « fin »");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(convention(desktop).versions()).isEmpty();
        }
    }

    @Test
    void a_clause_is_left_out_with_a_reason_put_back_and_an_own_one_is_added() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            choose(desktop, "Biens matériels");
            type(desktop, "clause-reason", "Aucun bien n’est partagé");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> convention(desktop).leftOut("biens").isPresent());
            desktop.await(() -> !preview(desktop).contains("Biens matériels"));
            fire(desktop, "#clause-put-back");
            desktop.await(() -> preview(desktop).contains("Biens matériels"));
            fire(desktop, "#clause-add");
            desktop.await(() -> convention(desktop).ownClauses().size() == 1);
            desktop.await(() -> preview(desktop).contains("Nouvel article"));
            desktop.seeText("#clause-title", "Nouvel article");
            type(desktop, "clause-condition", "non ccas");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> !preview(desktop).contains("Nouvel article"));
            fire(desktop, "#clause-remove");
            desktop.await(() -> convention(desktop).ownClauses().isEmpty());
        }
    }

    @Test
    void a_figure_shows_the_rows_behind_it_and_leads_to_them_in_the_roster() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            desktop.await(() -> preview(desktop).contains("161 agents de la Ville"));
            Hyperlink figure = desktop.robot
                    .lookup(".figure")
                    .<Hyperlink>match(
                            link -> link.getText().replace('\u00A0', ' ').equals("3 agents du CCAS"))
                    .query();
            desktop.robot.interact(figure::fire);
            desktop.seeText("#figure-title", "(3 lignes)");
            ListView<?> rows = desktop.see("#figure-list");
            assertThat(rows.getItems()).hasSize(3);
            photograph(desktop, "convention-figure");
            fire(desktop, "#figure-roster");
            TableView<?> posts = desktop.see("#roster-table");
            desktop.await(() -> posts.getItems().size() == 3);
        }
    }

    @Test
    void a_total_of_a_table_inside_the_text_shows_the_lines_it_counts() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            desktop.await(() -> cells(desktop).contains("Assemblées"));
            Hyperlink total = desktop.see(".preview-grid .figure");
            desktop.robot.interact(total::fire);
            desktop.seeText("#figure-title", "(33 lignes)");
            ListView<?> rows = desktop.see("#figure-list");
            assertThat(rows.getItems()).hasSize(33);
            photograph(desktop, "convention-table-figure");
        }
    }

    @Test
    void foundations_promises_and_the_law_have_faces_of_their_own() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            fire(desktop, "#convention-foundations");
            type(desktop, "convention-COURT", "tribunal administratif de Besançon");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(
                    () -> convention(desktop).terms().orElseThrow().court().contains("Besançon"));
            photograph(desktop, "convention-foundations");
            fire(desktop, "#convention-promises");
            ListView<?> promises = desktop.see("#convention-PROMISE");
            assertThat(promises.getItems()).hasSize(4);
            desktop.robot.interact(promises::requestFocus);
            desktop.robot.type(KeyCode.INSERT);
            desktop.await(() -> convention(desktop).promises().size() == 5);
            photograph(desktop, "convention-promises");
            fire(desktop, "#convention-law");
            desktop.see(".reissue-line");
            photograph(desktop, "convention-law");
        }
    }

    @Test
    void the_house_s_clauses_are_carried_to_another_dossier_as_a_model() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            choose(desktop, "Litiges");
            type(desktop, "clause-body", "À l’amiable.");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            desktop.await(() -> !convention(desktop).versions().isEmpty());
            desktop.willWriteInto(home);
            item(desktop, "model-carry");
            var model = home.resolve("clauses-dijon-metropole-2019.txt");
            desktop.await(() -> Files.exists(model));
            fire(desktop, "#clause-restore");
            desktop.await(() -> convention(desktop).versions().isEmpty());
            desktop.willChoose(model);
            item(desktop, "model-take");
            desktop.await(() -> convention(desktop).version("litiges").isPresent());
        }
    }

    @Test
    void a_wording_is_kept_for_the_house_and_taken_into_another_dossier_once_its_difference_was_seen()
            throws Exception {
        try (var desktop = open()) {
            example(desktop);
            choose(desktop, "Litiges");
            type(desktop, "clause-body", "À l’amiable.");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            desktop.await(() -> !convention(desktop).versions().isEmpty());
            type(desktop, "clause-model", "Avec médiation");
            desktop.robot.type(KeyCode.ENTER);
            desktop.seeText("#clause-models", "Modèles (1)");
            photograph(desktop, "convention-keep-model");
            desktop.click("#go-home");
            fire(desktop, "#home-create");
            for (var field : List.of("new-title", "new-carrier", "new-commune")) {
                type(desktop, field, "Essai");
            }
            fire(desktop, "#new-create");
            enter(desktop);
            assertThat(convention(desktop).versions()).isEmpty();
            choose(desktop, "Litiges");
            desktop.seeText("#clause-models", "Modèles (1)");
            MenuButton models = desktop.see("#clause-models");
            desktop.robot.interact(() -> models.getItems().getFirst().fire());
            desktop.seeText("#house-state", "ce dossier a un autre texte");
            assertThat(difference(desktop)).contains("l’amiable.").contains("recherchent d’abord");
            assertThat(convention(desktop).versions()).isEmpty();
            photograph(desktop, "convention-models");
            fire(desktop, "#house-take");
            desktop.await(() -> convention(desktop).version("litiges").isPresent());
            desktop.seeText("#clause-title", "Litiges");
            assertThat(desktop.session()
                            .dossier()
                            .orElseThrow()
                            .picture()
                            .get()
                            .entries()
                            .getLast()
                            .what()
                            .key())
                    .isEqualTo("edit.clause.model");
        }
        try (var desktop = open()) {
            reopen(desktop);
            fire(desktop, "#convention-house");
            type(desktop, "house-name", "Médiation d’abord");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> names(desktop).equals(List.of("Médiation d’abord")));
            desktop.willWriteInto(home);
            fire(desktop, "#house-export");
            var file = home.resolve("modeles-de-clauses.txt");
            desktop.await(() -> Files.exists(file));
            fire(desktop, "#house-remove");
            desktop.await(() -> names(desktop).isEmpty());
            desktop.willChoose(file);
            fire(desktop, "#house-import");
            desktop.await(() -> names(desktop).equals(List.of("Médiation d’abord")));
            fire(desktop, "#house-undo");
            desktop.await(() -> names(desktop).isEmpty());
            fire(desktop, "#house-undo");
            desktop.await(() -> names(desktop).equals(List.of("Médiation d’abord")));
        }
    }

    private static List<String> names(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow().house().shelf().get().models().stream()
                .map(HouseClause::name)
                .toList();
    }

    private static String difference(DesktopUnderTest desktop) {
        TextFlow words = desktop.see("#house-difference");
        return DesktopUnderTest.onScreen(() -> words.getChildren().stream()
                .map(node -> node instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining()));
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    private static void example(DesktopUnderTest desktop) {
        desktop.click("#home-welcome-example");
        enter(desktop);
    }

    private static void reopen(DesktopUnderTest desktop) {
        desktop.click(".open-dossier");
        enter(desktop);
    }

    private static void enter(DesktopUnderTest desktop) {
        desktop.see("#roster-table");
        for (var door : List.copyOf(desktop.robot.lookup(".door").queryAllAs(ToggleButton.class))) {
            if (door.getUserData() instanceof Room room && room.title().equals("Convention")) {
                desktop.robot.interact(door::fire);
            }
        }
        desktop.see("#preview");
    }

    private static Convention convention(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow().picture().get().act().convention();
    }

    /** Chooses a clause by the way its line is spoken. */
    private static void choose(DesktopUnderTest desktop, String label) {
        ListView<?> list = desktop.see("#clauses");
        desktop.robot.interact(() -> {
            for (int line = 0; line < list.getItems().size(); line++) {
                if (String.valueOf(list.getItems().get(line)).contains("heading=" + label)) {
                    list.getSelectionModel().select(line);
                    return;
                }
            }
        });
        desktop.seeText("#clause-title", label);
    }

    private static void type(DesktopUnderTest desktop, String field, String text) {
        TextInputControl input = desktop.see("#" + field);
        desktop.robot.interact(() -> {
            input.requestFocus();
            input.setText(text);
        });
    }

    private static void fire(DesktopUnderTest desktop, String query) {
        ButtonBase button = desktop.see(query);
        desktop.robot.interact(button::fire);
    }

    private static void item(DesktopUnderTest desktop, String id) {
        MenuButton models = desktop.see("#models");
        desktop.robot.interact(() -> models.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** All that the preview shows. */
    private static String preview(DesktopUnderTest desktop) {
        return desktop.robot.lookup(".preview-paper").query().lookupAll("*").stream()
                .map(node -> switch (node) {
                    case Hyperlink link -> link.getText();
                    case Label label -> label.getText();
                    case Text text -> text.getStyleClass().contains("run") ? text.getText() : "";
                    default -> "";
                })
                .collect(Collectors.joining())
                .replace('\u00A0', ' ');
    }

    private static void photograph(DesktopUnderTest desktop, String name) throws Exception {
        desktop.photograph(SCREENS.resolve(name + ".png"), 1280, 800);
    }
}
