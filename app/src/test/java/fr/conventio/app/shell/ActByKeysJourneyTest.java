package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.roster.RosterRow;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.services.perimeter.PerimeterTotals;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In each room of the act's body something is edited, taken back, done again and seen after reopening: by keys alone. */
class ActByKeysJourneyTest {
    @TempDir
    Path home;

    @Test
    void who_signs_for_a_party() throws Exception {
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("parties");
            signatory(desktop, keys);
            keys.over("Deuxième adjoint");
            keys.type(KeyCode.ENTER);
            desktop.await(() -> capacity(desktop).equals("Deuxième adjoint"));
            keys.tabTo("#parties");
            keys.undo();
            desktop.await(() -> capacity(desktop).equals("Première adjointe"));
            signatory(desktop, keys);
            keys.over("Troisième adjoint");
            keys.type(KeyCode.ENTER);
            desktop.await(() -> capacity(desktop).equals("Troisième adjoint"));
        }
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.reopen();
            keys.room("parties");
            signatory(desktop, keys);
            TextField field = desktop.see("#party-" + PartyField.SIGNATORY_CAPACITY);
            assertThat(field.getText()).isEqualTo("Troisième adjoint");
        }
    }

    @Test
    void what_a_party_has_joined() throws Exception {
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("services");
            keys.tabTo("#adhesions");
            keys.type(KeyCode.DOWN);
            keys.type(KeyCode.RIGHT);
            keys.type(KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 64);
            keys.undo();
            desktop.await(() -> adhesions(desktop) == 63);
            keys.type(KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 64);
        }
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.reopen();
            keys.room("services");
            desktop.seeText("#services-figures", "64 adhésions");
        }
    }

    @Test
    void a_post_of_the_roster() throws Exception {
        PostId edited;
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.example();
            TableView<RosterRow> table = desktop.see("#roster-table");
            desktop.await(() -> !table.getItems().isEmpty());
            keys.tabTo("#roster-table");
            keys.type(KeyCode.DOWN);
            var cursor = table.getFocusModel();
            for (int column = 0; column < 15 && !isFunction(cursor); column++) {
                keys.type(KeyCode.RIGHT);
            }
            assertThat(isFunction(cursor)).isTrue();
            edited = table.getItems()
                    .get(cursor.getFocusedCell().getRow())
                    .post()
                    .id();
            keys.type(KeyCode.F2);
            desktop.see(".cell-editor");
            keys.write("Juriste en chef");
            keys.type(KeyCode.ENTER);
            desktop.await(() -> function(desktop, edited).equals("Juriste en chef"));
            keys.undo();
            desktop.await(() -> !function(desktop, edited).equals("Juriste en chef"));
            keys.redo();
            desktop.await(() -> function(desktop, edited).equals("Juriste en chef"));
        }
        try (var desktop = open()) {
            new Keyboard(desktop).reopen();
            TableView<RosterRow> posts = desktop.see("#roster-table");
            desktop.await(() -> posts.getItems().stream()
                    .anyMatch(row -> row.post().id().equals(edited)
                            && row.post().function().equals("Juriste en chef")));
        }
    }

    @Test
    void the_words_of_a_clause() throws Exception {
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("convention");
            clause(desktop, keys, "Litiges");
            keys.tabTo("#clause-body");
            keys.over("À l’amiable.");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            desktop.await(() -> act(desktop).convention().version("litiges").isPresent());
            keys.tabTo("#clauses");
            keys.undo();
            desktop.await(() -> act(desktop).convention().versions().isEmpty());
            keys.redo();
            desktop.await(() -> act(desktop).convention().version("litiges").isPresent());
        }
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.reopen();
            keys.room("convention");
            clause(desktop, keys, "Litiges");
            keys.tabTo("#clause-body");
            assertThat(desktop.stage().getScene().getFocusOwner().toString()).isNotBlank();
            assertThat(act(desktop)
                            .convention()
                            .version("litiges")
                            .orElseThrow()
                            .body())
                    .isEqualTo("À l’amiable.");
        }
    }

    @Test
    void a_promise_of_an_amendment() throws Exception {
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("convention");
            promises(desktop, keys);
            keys.type(KeyCode.INSERT);
            desktop.await(() -> act(desktop).convention().promises().size() == 5);
            keys.over("bilan de la première année");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            desktop.await(() -> promise(desktop).equals("bilan de la première année"));
            keys.tabTo("#convention-PROMISE");
            keys.undo();
            desktop.await(() -> !promise(desktop).equals("bilan de la première année"));
            keys.redo();
            desktop.await(() -> promise(desktop).equals("bilan de la première année"));
        }
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.reopen();
            keys.room("convention");
            promises(desktop, keys);
            ListView<?> list = desktop.see("#convention-PROMISE");
            assertThat(list.getItems().getLast().toString()).contains("bilan de la première année");
        }
    }

    @Test
    void the_answer_to_a_finding() throws Exception {
        int open;
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("contrôles");
            open = findings(desktop);
            keys.tabTo("#findings");
            keys.type(KeyCode.HOME);
            keys.tabTo("#finding-reason");
            keys.write("Demande en cours");
            keys.tabTo("#finding-justify");
            keys.type(KeyCode.SPACE);
            desktop.await(() -> findings(desktop) == open - 1);
            keys.undo();
            desktop.await(() -> findings(desktop) == open);
            keys.redo();
            desktop.await(() -> findings(desktop) == open - 1);
        }
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.reopen();
            keys.room("contrôles");
            keys.tabTo("#checks-OPEN");
            keys.type(KeyCode.RIGHT);
            TableView<?> table = desktop.see("#findings");
            desktop.await(() -> table.getItems().size() == 1);
            keys.tabTo("#findings");
            keys.type(KeyCode.HOME);
            keys.tabTo("#finding-reopen");
            keys.type(KeyCode.SPACE);
            desktop.await(() -> findings(desktop) == open);
        }
    }

    @Test
    void the_pages_of_a_document() throws Exception {
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("documents");
            keys.tabTo("#documents");
            ListView<Piece> pieces = desktop.see("#documents");
            keys.type(KeyCode.HOME);
            while (pieces.getSelectionModel().getSelectedItem().kind() != PieceKind.SERVICES) {
                keys.type(KeyCode.DOWN);
            }
            keys.tabTo("#documents-make");
            keys.type(KeyCode.SPACE);
            desktop.seeText("#documents-state", "à jour");
            desktop.seeText("#page-number", "1 / 4");
            keys.tabTo("#page-next");
            keys.type(KeyCode.SPACE);
            desktop.seeText("#page-number", "2 / 4");

            keys.room("services");
            keys.tabTo("#adhesions");
            keys.type(KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 62);
            keys.room("documents");
            desktop.seeText("#documents-state", "périmé");
            keys.undo();
            desktop.seeText("#documents-state", "à jour");
        }
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    /** Goes to the capacity of the one who signs for the city. */
    private static void signatory(DesktopUnderTest desktop, Keyboard keys) {
        desktop.see("#parties");
        keys.tabTo("#parties");
        keys.type(KeyCode.HOME);
        keys.type(KeyCode.DOWN);
        keys.tabTo("#party-" + PartyField.SIGNATORY_CAPACITY);
    }

    private static void clause(DesktopUnderTest desktop, Keyboard keys, String heading) {
        keys.tabTo("#clauses");
        keys.type(KeyCode.HOME);
        for (int line = 0; line < 60 && !desktop.text("#clause-title").contains(heading); line++) {
            keys.type(KeyCode.DOWN);
        }
        desktop.seeText("#clause-title", heading);
    }

    private static void promises(DesktopUnderTest desktop, Keyboard keys) {
        keys.tabTo("#convention-text");
        keys.type(KeyCode.RIGHT, 3);
        desktop.see("#convention-PROMISE");
        keys.tabTo("#convention-PROMISE");
    }

    private static Act act(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow().picture().get().act();
    }

    private static String capacity(DesktopUnderTest desktop) {
        return act(desktop).roster().parties().get(1).signing().capacity();
    }

    private static int adhesions(DesktopUnderTest desktop) {
        return PerimeterTotals.of(act(desktop).perimeter()).adhesions();
    }

    private static String function(DesktopUnderTest desktop, PostId post) {
        return act(desktop).roster().find(post).orElseThrow().function();
    }

    private static boolean isFunction(TableView.TableViewFocusModel<?> cursor) {
        var column = cursor.getFocusedCell().getTableColumn();
        return column != null && PostField.FUNCTION.name().equals(column.getId());
    }

    private static String promise(DesktopUnderTest desktop) {
        return act(desktop).convention().promises().getLast().what();
    }

    private static int findings(DesktopUnderTest desktop) {
        return desktop.session()
                .dossier()
                .orElseThrow()
                .figures()
                .get()
                .findings()
                .size();
    }
}
