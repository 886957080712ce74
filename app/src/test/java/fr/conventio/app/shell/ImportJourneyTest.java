package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.EditCells;
import fr.conventio.model.roster.reading.Meaning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import's whole road in the window, with a file as officers receive them. */
class ImportJourneyTest {
    @TempDir
    Path home;

    private SentFiles files;

    @BeforeEach
    void send() throws Exception {
        files = new SentFiles(Files.createDirectories(home.resolve("recu")));
    }

    @Test
    void a_clean_file_becomes_a_dossier_in_two_clicks() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.willChoose(files.shapes().getFirst());
            desktop.click("#home-welcome-import");
            desktop.seeText("#import-take", "Prendre 2 postes");
            desktop.click("#import-take");
            desktop.see("#roster-table");
            desktop.await(() -> roster(desktop).posts().size() == 2);
            // What was settled is remembered though nobody looked at the columns.
            desktop.await(() -> Files.isDirectory(home.resolve("mappings")));
        }
    }

    @Test
    void a_messy_file_is_mended_back_and_forth_taken_remembered_compared_and_taken_back() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.willChoose(files.messy());
            desktop.click("#home-welcome-import");
            desktop.see("#import-steps");
            desktop.seeText("#import-summary", "5 lignes lues");
            mendStatusColumn(desktop);
            confirmValues(desktop);
            mendRefusedCells(desktop);
            goBackAndForth(desktop);
            desktop.willWriteInto(home);
            desktop.click("#import-take");
            desktop.see("#roster-table");
            desktop.await(() -> roster(desktop).posts().size() == 5);
            assertThat(roster(desktop).posts().getFirst().personal().staffNumber())
                    .isEqualTo("0001");
            againAndTakenBack(desktop);
        }
    }

    /** "Position statutaire" is no status by its name: here it is. */
    private static void mendStatusColumn(DesktopUnderTest desktop) {
        desktop.click("#import-step-columns");
        ComboBox<Meaning> meaning = desktop.see("#import-meaning-0-3");
        if (meaning.getValue() != Meaning.STATUS) {
            desktop.robot.interact(() -> meaning.setValue(Meaning.STATUS));
        }
        desktop.await(
                () -> desktop.<ComboBox<Meaning>>see("#import-meaning-0-3").getValue() == Meaning.STATUS);
        TextField name = desktop.see("#import-mapping-name");
        desktop.robot.interact(() -> name.setText("Ville de Valfleury"));
    }

    private static void confirmValues(DesktopUnderTest desktop) {
        desktop.click("#import-next");
        desktop.see("#import-values");
        desktop.robot.interact(() -> {
            var fields = desktop.robot.lookup("#import-fields").<PostField>queryListView();
            fields.getSelectionModel().select(PostField.STATUS);
        });
        desktop.await(
                () -> desktop.robot.lookup("#import-confirm").queryButton().isVisible());
        desktop.click("#import-confirm");
        desktop.await(
                () -> !desktop.robot.lookup("#import-confirm").queryButton().isVisible());
    }

    private static void mendRefusedCells(DesktopUnderTest desktop) {
        desktop.click("#import-next");
        TableView<?> refused = desktop.see("#refused");
        assertThat(refused.getItems().toString()).contains("31/02/2027", "row=6");
        mend(desktop, "31/02/2027", "01/01/2027");
        mend(desktop, "value=D", "C");
        desktop.seeText("#import-take", "Prendre 5 postes");
    }

    /** Types a text into the value of the refused cell that says so. */
    private static void mend(DesktopUnderTest desktop, String said, String text) {
        TableView<Object> refused = desktop.see("#refused");
        int before = refused.getItems().size();
        desktop.robot.interact(() -> {
            for (int line = 0; line < refused.getItems().size(); line++) {
                if (refused.getItems().get(line).toString().contains(said)) {
                    @SuppressWarnings("unchecked")
                    var value = (TableColumn<Object, String>) refused.getColumns().stream()
                            .filter(column -> column.getText().equals("Valeur"))
                            .findFirst()
                            .orElseThrow();
                    refused.getSelectionModel().select(line);
                    refused.layout();
                    refused.edit(line, value);
                }
            }
        });
        desktop.await(
                () -> desktop.robot.lookup("#refused .text-field").tryQuery().isPresent());
        desktop.robot.interact(() -> {
            TextField field = desktop.robot.lookup("#refused .text-field").query();
            field.setText(text);
            field.requestFocus();
        });
        desktop.robot.type(KeyCode.ENTER);
        desktop.await(() -> desktop.<TableView<?>>see("#refused").getItems().size() < before);
    }

    private static void goBackAndForth(DesktopUnderTest desktop) {
        for (int back = 0; back < 3; back++) {
            desktop.click("#import-back");
        }
        desktop.see("#import-preview");
        for (int on = 0; on < 3; on++) {
            desktop.click("#import-next");
        }
        desktop.seeText("#import-take", "Prendre 5 postes");
    }

    /** The second file of the same sender needs nobody; its difference is taken, and taken back after another edit. */
    private void againAndTakenBack(DesktopUnderTest desktop) throws Exception {
        desktop.willChoose(files.nextMonth());
        desktop.click("#import");
        desktop.see("#import-lines");
        desktop.click("#import-step-columns");
        ComboBox<?> mapping = desktop.see("#import-mapping");
        assertThat(mapping.getValue().toString()).contains("Ville de Valfleury");
        assertThat(desktop.<ComboBox<Meaning>>see("#import-meaning-0-3").getValue())
                .isEqualTo(Meaning.STATUS);
        desktop.click("#import-step-difference");
        desktop.seeText("#import-kind-changed", "(2)");
        desktop.seeText("#import-kind-added", "(1)");
        desktop.seeText("#import-kind-gone", "(2)");
        desktop.click("#import-kind-gone");
        CheckBox all = desktop.see("#import-take-all");
        if (!all.isSelected()) {
            desktop.click("#import-take-all");
        }
        desktop.seeText("#import-take", "1 ajout, 2 modifications, 2 retraits");
        var before = roster(desktop).posts();
        desktop.click("#import-take");
        desktop.await(() -> roster(desktop).posts().size() == 4);
        desktop.see("#roster-table");
        var newcomer = roster(desktop).posts().stream()
                .filter(post -> post.personal().staffNumber().equals("0006"))
                .findFirst()
                .orElseThrow();
        var dossier = desktop.session().dossier().orElseThrow();
        desktop.robot.interact(() -> dossier.edit(act -> new EditCells(dossier.id(), act.roster())
                .fill(List.of(newcomer.id()), PostField.REMARKS, "bureau 12")));
        desktop.await(() ->
                roster(desktop).find(newcomer.id()).orElseThrow().remarks().equals("bureau 12"));
        desktop.robot.interact(
                () -> desktop.robot.lookup("Annuler l’import").queryButton().fire());
        desktop.seeText("#notice-text", "Une ligne a été modifiée depuis");
        desktop.robot.interact(
                () -> desktop.robot.lookup("Tout annuler").queryButton().fire());
        desktop.await(() -> roster(desktop).posts().size() == 5);
        assertThat(roster(desktop).posts()).isEqualTo(before);
    }

    @Test
    void leaving_in_the_middle_changes_nothing_in_the_store() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            desktop.await(() -> roster(desktop).posts().size() == 255);
            var before = roster(desktop);
            desktop.willChoose(files.messy());
            desktop.click("#import");
            desktop.see("#import-steps");
            desktop.click("#import-step-review");
            desktop.click("#import-leave");
            desktop.see("#roster-table");
            assertThat(roster(desktop)).isSameAs(before);
            assertThat(desktop.session().dossier().orElseThrow().picture().get().entries())
                    .extracting(entry -> entry.kind())
                    .containsExactly(EntryKind.CREATION);
        }
    }

    @Test
    void a_reading_cancelled_in_the_middle_leaves_the_room_and_the_store_as_they_were() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            desktop.await(() -> roster(desktop).posts().size() == 255);
            var before = roster(desktop);
            desktop.willChoose(files.large(60_000));
            desktop.robot.interact(() -> {
                desktop.robot.lookup("#import").queryButton().fire();
                desktop.robot.lookup("#import-cancel").queryButton().fire();
            });
            desktop.seeText("#notice-text", "Annulé");
            desktop.see("#roster-table");
            assertThat(roster(desktop)).isSameAs(before);
        }
    }

    @Test
    void a_taking_cancelled_in_the_middle_leaves_the_store_as_it_was_and_the_file_in_sight() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            desktop.await(() -> roster(desktop).posts().size() == 255);
            var before = roster(desktop);
            desktop.willChoose(files.large(5_000));
            desktop.click("#import");
            desktop.see("#import-take");
            desktop.await(
                    () -> !desktop.robot.lookup("#import-take").queryButton().isDisabled());
            desktop.robot.interact(() -> {
                desktop.robot.lookup("#import-take").queryButton().fire();
                desktop.robot.lookup("#import-take").queryButton().fire();
                desktop.robot.lookup("#import-leave").queryButton().fire();
            });
            desktop.seeText("#notice-text", "Annulé");
            desktop.await(
                    () -> !desktop.robot.lookup("#import-take").queryButton().isDisabled());
            assertThat(roster(desktop)).isSameAs(before);
            desktop.click("#import-leave");
            desktop.see("#roster-table");
            assertThat(desktop.session().dossier().orElseThrow().picture().get().entries())
                    .extracting(entry -> entry.kind())
                    .containsExactly(EntryKind.CREATION);
        }
    }

    @Test
    void a_protected_workbook_asks_for_its_password_where_it_is_read() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.willChoose(files.locked("ouvre-toi"));
            desktop.click("#home-welcome-import");
            type(desktop, "autre");
            desktop.seeText("#import-password-words", "n’ouvre pas le fichier");
            type(desktop, "ouvre-toi");
            desktop.seeText("#import-take", "Prendre 1 poste");
        }
    }

    private static void type(DesktopUnderTest desktop, String password) {
        TextField field = desktop.see("#import-password");
        desktop.robot.interact(() -> field.setText(password));
        desktop.click("#import-unlock");
    }

    @Test
    void refused_lines_go_back_to_their_sender_as_an_annotated_copy() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var sent = files.messy();
            var bytes = Files.readAllBytes(sent);
            desktop.willChoose(sent);
            desktop.willWriteInto(home);
            desktop.click("#home-welcome-import");
            desktop.see("#import-steps");
            desktop.click("#import-step-review");
            desktop.click("#import-answer");
            desktop.seeText("#notice-text", "agents ville – à corriger.xlsx");
            assertThat(home.resolve("agents ville – à corriger.xlsx")).isNotEmptyFile();
            assertThat(Files.readAllBytes(sent)).isEqualTo(bytes);
        }
    }

    private static Roster roster(DesktopUnderTest desktop) {
        return desktop.session()
                .dossier()
                .map(open -> open.picture().get().roster())
                .orElse(Roster.EMPTY);
    }
}
