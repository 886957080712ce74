package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.dossier.Picture;
import fr.conventio.model.checks.Ruling;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The officer prepares who signs, in the real window on the real store. */
class PartiesJourneyTest {
    @TempDir
    Path home;

    @Test
    void a_signatory_is_changed_taken_back_and_changed_again_after_closing_and_reopening() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            parties(desktop);
            choose(desktop, 1);
            type(desktop, PartyField.SIGNATORY_CAPACITY, "Deuxième adjoint");
            desktop.await(() -> signing(desktop).equals("Deuxième adjoint"));

            desktop.click("#undo");
            desktop.await(() -> signing(desktop).equals("Première adjointe"));
            desktop.await(() ->
                    field(desktop, PartyField.SIGNATORY_CAPACITY).getText().equals("Première adjointe"));
        }
        try (var desktop = open()) {
            desktop.click(".open-dossier");
            parties(desktop);
            assertThat(signing(desktop)).isEqualTo("Première adjointe");

            desktop.click("#redo");
            desktop.await(() -> signing(desktop).equals("Deuxième adjoint"));
            assertThat(desktop.<Button>see("#redo").isDisabled()).isTrue();
        }
    }

    @Test
    void a_wrong_siren_is_refused_at_its_field_and_nothing_is_stored() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            parties(desktop);
            choose(desktop, 1);
            desktop.seeText("#party-SIREN-note", "Le SIREN n’est pas renseigné");
            int entries = picture(desktop).entries().size();

            type(desktop, PartyField.SIREN, "732 829 321");
            desktop.seeText("#party-SIREN-note", "n’est pas un SIREN");
            assertThat(picture(desktop).entries()).hasSize(entries);

            desktop.robot.type(KeyCode.ESCAPE);
            type(desktop, PartyField.SIREN, "732829320");
            desktop.await(() -> picture(desktop).entries().size() == entries + 1);
            desktop.await(() -> field(desktop, PartyField.SIREN).getText().equals("732\u00A0829\u00A0320"));
        }
    }

    @Test
    void a_commune_is_added_named_moved_up_and_removed() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            parties(desktop);
            desktop.click("#party-add");
            desktop.await(() -> field(desktop, PartyField.NAME).getText().equals("Nouvelle commune"));
            type(desktop, PartyField.NAME, "Commune de Chenôve");
            desktop.await(
                    () -> picture(desktop).roster().parties().getLast().name().equals("Commune de Chenôve"));

            desktop.click("#party-up");
            desktop.await(() -> names(desktop).indexOf("Commune de Chenôve") == 2);
            desktop.click("#party-remove");
            desktop.await(() -> names(desktop).size() == 3 && !names(desktop).contains("Commune de Chenôve"));
        }
    }

    @Test
    void a_party_that_employs_agents_is_not_removed_and_the_reason_is_told() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            parties(desktop);
            choose(desktop, 2);
            desktop.click("#party-remove");
            desktop.seeText("#notice-text", "« CCAS » est l’employeur d’origine de 3 postes");
            assertThat(names(desktop)).hasSize(3);

            type(desktop, PartyField.REPRESENTATIVE_CAPACITY, "Présidente");
            desktop.await(() -> desktop.robot.lookup("#notice-text").queryAll().isEmpty());
        }
    }

    @Test
    void a_finding_about_a_party_leads_to_its_field() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            door(desktop, "Contrôles");
            TableView<Ruling> findings = desktop.see("#findings");
            desktop.await(() -> !findings.getItems().isEmpty());
            var act = picture(desktop).act();
            var ccas = act.roster().parties().get(2).name();
            var missing = findings.getItems().stream()
                    .filter(ruling -> ruling.finding().rule().equals("finding.party.siren"))
                    .filter(ruling -> ruling.finding().spot().about(act).equals(ccas))
                    .findFirst()
                    .orElseThrow();
            desktop.robot.interact(() -> {
                findings.requestFocus();
                findings.getSelectionModel().select(missing);
            });
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> field(desktop, PartyField.SIREN).isFocused());
            assertThat(chosen(desktop).shortName()).isEqualTo("CCAS");
        }
    }

    @Test
    void the_search_finds_parties_by_name_and_findings_by_their_sentence() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            search(desktop, "centre communal");
            desktop.await(() -> field(desktop, PartyField.NAME).isFocused());
            assertThat(chosen(desktop).shortName()).isEqualTo("CCAS");

            door(desktop, "Effectifs");
            search(desktop, "siren renseigne ville de dijon siren");
            desktop.await(() -> field(desktop, PartyField.SIREN).isFocused());
            assertThat(chosen(desktop).shortName()).isEqualTo("Ville");
        }
    }

    @Test
    void the_number_of_originals_is_a_number() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            parties(desktop);
            write(desktop, "#originals", "trois");
            desktop.seeText("#originals-note", "n’est pas un nombre d’exemplaires");
            write(desktop, "#originals", "4");
            desktop.await(
                    () -> Integer.valueOf(4).equals(picture(desktop).dossier().originals()));

            write(desktop, "#originals", "2");
            desktop.seeText("#originals-note", "il en faut un par partie");
            write(desktop, "#originals", "3");
            desktop.await(() -> desktop.text("#originals-note").isEmpty());
        }
    }

    @Test
    void every_field_of_a_new_commune_is_written_taken_back_and_kept_with_the_keyboard_alone() throws Exception {
        var texts = List.of(
                "Commune de Talant",
                "Talant",
                "de Talant",
                "212102313",
                "Alix Exemple",
                "Maire",
                "Conseil municipal",
                "19/12/2018",
                "2018-42",
                "Camille Exemple",
                "Premier adjoint");
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("parties");
            keys.tabTo("#parties");
            desktop.robot.type(KeyCode.INSERT);
            desktop.await(() -> picture(desktop).roster().parties().size() == 4);
            desktop.await(() -> field(desktop, PartyField.NAME).isFocused());
            for (var text : texts) {
                keys.over(text);
                keys.type(KeyCode.TAB);
            }
            desktop.await(() -> written(desktop).equals(texts));
            keys.tabTo("#parties");
            keys.undo();
            desktop.await(() -> written(desktop).getLast().isEmpty());
            desktop.robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
            desktop.await(() -> written(desktop).equals(texts));
        }
        try (var desktop = open()) {
            desktop.click(".open-dossier");
            parties(desktop);
            assertThat(written(desktop)).isEqualTo(texts);
        }
    }

    /** The fields of the last party, but its kind; the SIREN without the spaces between its groups. */
    private static List<String> written(DesktopUnderTest desktop) {
        var party = picture(desktop).roster().parties().getLast();
        return Stream.of(PartyField.values())
                .filter(field -> field != PartyField.KIND)
                .map(field -> PartyCells.text(party, field).replace("\u00A0", ""))
                .toList();
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    private static void parties(DesktopUnderTest desktop) {
        desktop.see("#roster-table");
        door(desktop, "Parties");
        desktop.see("#parties");
    }

    private static void door(DesktopUnderTest desktop, String title) {
        desktop.robot.interact(() -> desktop.robot.lookup(".door").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(title))
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire));
    }

    private static void search(DesktopUnderTest desktop, String words) {
        TextField search = desktop.see("#search");
        desktop.robot.interact(() -> {
            search.requestFocus();
            search.setText(words);
        });
        desktop.see("#search-results");
        desktop.robot.type(KeyCode.ENTER);
    }

    private static void choose(DesktopUnderTest desktop, int line) {
        TableView<Party> table = desktop.see("#parties");
        desktop.robot.interact(() -> table.getSelectionModel().select(line));
    }

    private static Party chosen(DesktopUnderTest desktop) {
        return desktop.<TableView<Party>>see("#parties").getSelectionModel().getSelectedItem();
    }

    private static TextField field(DesktopUnderTest desktop, PartyField field) {
        return desktop.see("#party-" + field);
    }

    private static void type(DesktopUnderTest desktop, PartyField field, String text) {
        write(desktop, "#party-" + field, text);
    }

    private static void write(DesktopUnderTest desktop, String query, String text) {
        TextField field = desktop.see(query);
        desktop.robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        desktop.robot.type(KeyCode.ENTER);
    }

    private static OpenDossier dossier(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow();
    }

    private static Picture picture(DesktopUnderTest desktop) {
        return dossier(desktop).picture().get();
    }

    private static String signing(DesktopUnderTest desktop) {
        return picture(desktop).roster().parties().get(1).signing().capacity();
    }

    private static List<String> names(DesktopUnderTest desktop) {
        return picture(desktop).roster().parties().stream().map(Party::name).toList();
    }
}
